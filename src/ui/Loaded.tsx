import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FaultNote } from './FaultNote.tsx';
import { say } from './say.ts';

interface LoadedProps<P> {
  /** Loads what draws it: the same function each time. */
  load(): Promise<FunctionComponent<P>>;
  with: P;
}

/** A part that few readers ask for: it is loaded when it is first shown, or it is said that it cannot be. */
export function Loaded<P extends object>({ load, with: props }: LoadedProps<P>) {
  const [Part, setPart] = useState<FunctionComponent<P> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (part) => setPart(() => part),
      () => setFailed(true),
    );
  }, [load]);
  if (failed) return <FaultNote lead={say('notDone')} code="failed" />;
  return Part && <Part {...props} />;
}
