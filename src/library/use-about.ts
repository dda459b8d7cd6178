import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { FaultCode } from '../contract.ts';
import type { RelatedEntry } from '../related/related-entry.ts';

export interface AboutHandle {
  /** Newest first; null until the first answer. */
  entries: RelatedEntry[] | null;
  more: boolean;
  fault: FaultCode | null;
  onMore(): void;
  onRetry(): void;
}

/** The most entries that one asking gives. */
const mostEntries = 200;
/** So long what changes is gathered before the list is asked for again: milliseconds. */
const gathering = 500;

/** Everything with a hashtag: `size` entries at first, and `size` more on asking. */
export function useAbout(hashtag: string, size: number): AboutHandle {
  const [list, setList] = useState<{ entries: RelatedEntry[]; more: boolean } | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);
  // Of two askings under way the later counts.
  const asked = useRef(0);
  const ask = useCallback(
    (last: RelatedEntry | null, limit: number) => {
      asked.current += 1;
      const mine = asked.current;
      const after = last && { at: last.at, key: last.key };
      void call('listAbout', { hashtag, limit, after }).then((answer) => {
        if (mine !== asked.current) return;
        setFault(answer.ok ? null : answer.code);
        if (!answer.ok) return;
        const { entries, more } = answer.value;
        setList((now) => ({
          entries: last ? [...(now?.entries ?? []), ...entries] : entries,
          more,
        }));
      });
    },
    [hashtag],
  );
  useEffect(() => {
    setList(null);
    ask(null, size);
  }, [ask, size]);

  const shown = list?.entries.length ?? 0;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        ask(null, Math.min(Math.max(shown, size), mostEntries));
      }, gathering);
    };
    const stop = listen({
      sourcesChanged: soon,
      threadChanged: soon,
      hashtagsChanged: soon,
      everythingChanged: soon,
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [ask, size, shown]);

  return {
    entries: list?.entries ?? null,
    more: list?.more ?? false,
    fault,
    onMore: () => ask(list?.entries.at(-1) ?? null, size),
    onRetry: () => ask(null, size),
  };
}
