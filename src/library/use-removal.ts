import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { FaultCode, SourceRow } from '../contract.ts';
import { undoMilliseconds } from '../thread/comment-rules.ts';

export interface Removal {
  /** Of the sources that can be brought back the one that was removed last, or null. */
  removed: SourceRow | null;
  fault: FaultCode | null;
  remove(source: SourceRow): void;
  undo(): void;
}

/** Removes sources, each with a way back for a while: the one that was removed last comes back first. */
export function useRemoval(): Removal {
  const [removed, setRemoved] = useState<readonly SourceRow[]>([]);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  useEffect(() => () => timers.current.forEach(clearTimeout), []);
  const last = removed.at(-1) ?? null;

  function forget({ id }: SourceRow): void {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setRemoved((all) => all.filter((one) => one.id !== id));
  }
  return {
    removed: last,
    fault,
    remove(source) {
      void call('removeSource', { source: source.id }).then((answer) => {
        setFault(answer.ok ? null : answer.code);
        if (!answer.ok) return;
        forget(source);
        setRemoved((all) => [...all, source]);
        timers.current.set(
          source.id,
          setTimeout(() => forget(source), undoMilliseconds),
        );
      });
    },
    undo() {
      if (!last) return;
      void call('restoreSource', { source: last.id }).then((answer) => {
        setFault(answer.ok ? null : answer.code);
        forget(last);
      });
    },
  };
}
