import { useCallback, useEffect, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { FaultCode, PastImport } from '../contract.ts';

interface PastImportsHandle {
  /** Newest first. */
  imports: PastImport[];
  /** Which one is being undone, or null. */
  undoing: string | null;
  /** What came of the last one that was undone here. */
  undone: { undone: number; kept: number } | null;
  fault: FaultCode | null;
  /** Undoes one, part by part. What was interrupted goes on where it was. */
  undo(id: string): void;
}

/** The imports that can be undone, as they are stored. */
export function usePastImports(): PastImportsHandle {
  const [imports, setImports] = useState<PastImport[]>([]);
  const [undoing, setUndoing] = useState<string | null>(null);
  const [undone, setUndone] = useState<PastImportsHandle['undone']>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);

  useEffect(() => {
    const read = () =>
      void call('listImports', {}).then((listed) => listed.ok && setImports(listed.value.imports));
    read();
    return listen({ everythingChanged: read });
  }, []);

  const undo = useCallback((id: string) => {
    setUndoing(id);
    setUndone(null);
    void undoAll(id).then((end) => {
      setUndoing(null);
      setUndone(end.undone + end.kept > 0 || end.fault === null ? end : null);
      setFault(end.fault);
    });
  }, []);
  return { imports, undoing, undone, fault, undo };
}

async function undoAll(id: string) {
  const end = { undone: 0, kept: 0, fault: null as FaultCode | null };
  for (let more = true; more; ) {
    const answer = await call('undoImport', { id });
    if (!answer.ok) return { ...end, fault: answer.code };
    end.undone += answer.value.undone;
    end.kept += answer.value.kept;
    more = answer.value.more;
  }
  return end;
}
