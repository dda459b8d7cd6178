import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { FaultCode, SourceRow } from '../contract.ts';
import { undoMilliseconds } from '../thread/comment-rules.ts';

export interface Removal {
  /** The source that was removed last and can be brought back, or null. */
  removed: SourceRow | null;
  fault: FaultCode | null;
  remove(source: SourceRow): void;
  undo(): void;
}

/** Removes sources, with a way back for a while. */
export function useRemoval(): Removal {
  const [removed, setRemoved] = useState<SourceRow | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    removed,
    fault,
    remove(source) {
      void call('removeSource', { source: source.id }).then((answer) => {
        setFault(answer.ok ? null : answer.code);
        if (!answer.ok) return;
        clearTimeout(timer.current);
        setRemoved(source);
        timer.current = setTimeout(() => setRemoved(null), undoMilliseconds);
      });
    },
    undo() {
      if (!removed) return;
      clearTimeout(timer.current);
      void call('restoreSource', { source: removed.id }).then((answer) => {
        setFault(answer.ok ? null : answer.code);
        setRemoved(null);
      });
    },
  };
}
