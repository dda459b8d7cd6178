import { useEffect, useMemo, useState } from 'preact/hooks';
import { isPlain, plainBlocks } from '../thread/plain-writing.ts';
import type { Block } from '../thread/written.ts';

type Parse = (text: string) => Block[];

let parse: Parse | null = null;
let loading: Promise<void> | null = null;

/**
 * Loads what reads Markdown: the first text with marks asks for it, and a thread without any opens without it. Where it
 * cannot be loaded, as when the extension was updated meanwhile, texts stay as they are written.
 */
export function loadParser(): Promise<void> {
  loading ??= import('../thread/parse-written.ts').then(
    ({ parseWritten }) => {
      parse = parseWritten;
    },
    () => undefined,
  );
  return loading;
}

/** What somebody wrote, as blocks: in paragraphs as it is written, until its marks can be read. */
export function useWrittenBlocks(text: string): Block[] {
  const [reader, setReader] = useState(() => parse);
  const plain = useMemo(() => isPlain(text), [text]);
  const waits = !plain && reader === null;
  useEffect(() => {
    if (!waits) return undefined;
    let gone = false;
    void loadParser().then(() => {
      if (!gone) setReader(() => parse);
    });
    return () => {
      gone = true;
    };
  }, [waits]);
  return useMemo(
    () => (plain || reader === null ? plainBlocks(text) : reader(text)),
    [text, plain, reader],
  );
}
