import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { FaultCode, SourceRow } from '../contract.ts';
import { undoMilliseconds } from '../thread/comment-rules.ts';

/** How many sources travel in one message. */
const partSize = 500;

export interface Removal {
  /** All sources that can be brought back. */
  removed: readonly SourceRow[];
  /** Those of them that were removed last, together; none where nothing can be brought back. */
  last: readonly SourceRow[];
  fault: FaultCode | null;
  remove(sources: readonly SourceRow[]): void;
  undo(): void;
}

/** Removes sources, one or several at once, each time with a way back for a while: what was removed last comes back first. */
export function useRemoval(): Removal {
  const [removals, setRemovals] = useState<readonly (readonly SourceRow[])[]>([]);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => () => timers.current.forEach(clearTimeout), []);
  const last = removals.at(-1) ?? [];
  const forget = (gone: readonly SourceRow[]) =>
    setRemovals((all) => all.filter((one) => one !== gone));

  async function remove(sources: readonly SourceRow[]): Promise<void> {
    const done: SourceRow[] = [];
    const broke = await inParts('removeSources', sources, (part) => done.push(...part));
    setFault(broke);
    if (done.length === 0) return;
    setRemovals((all) => [...all, done]);
    timers.current.add(setTimeout(() => forget(done), undoMilliseconds));
  }

  async function undo(): Promise<void> {
    if (last.length === 0) return;
    setFault(await inParts('restoreSources', last));
    forget(last);
  }

  return {
    removed: removals.flat(),
    last,
    fault,
    remove: (sources) => void remove(sources),
    undo: () => void undo(),
  };
}

/** Removes or restores sources, as many as fit in a message at a time. Gives why it came to an end, or null. */
async function inParts(
  name: 'removeSources' | 'restoreSources',
  all: readonly SourceRow[],
  onDone: (part: readonly SourceRow[]) => void = () => undefined,
): Promise<FaultCode | null> {
  for (let at = 0; at < all.length; at += partSize) {
    const part = all.slice(at, at + partSize);
    const answer = await call(name, { sources: part.map(({ id }) => id) });
    if (!answer.ok) return answer.code;
    onDone(part);
  }
  return null;
}
