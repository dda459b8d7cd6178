import { useCallback, useEffect, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { FaultCode, SourcePause, SourceRow } from '../contract.ts';

interface Sources {
  /** By title; null until they are known. */
  sources: SourceRow[] | null;
  pause: SourcePause | null;
  fault: FaultCode | null;
  reload(): void;
}

/** So long what changes is gathered before the list is asked for again: milliseconds. */
const gathering = 250;

/** All sources, as they are now. */
export function useSources(): Sources {
  const [listed, setListed] = useState<Pick<Sources, 'sources' | 'pause'>>({
    sources: null,
    pause: null,
  });
  const [fault, setFault] = useState<FaultCode | null>(null);
  const reload = useCallback(() => {
    void call('listSources', {}).then((answer) => {
      setFault(answer.ok ? null : answer.code);
      if (answer.ok) setListed(answer.value);
    });
  }, []);
  useEffect(() => {
    reload();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Of many sources that are read one after the other, not each is a new list.
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        reload();
      }, gathering);
    };
    const stop = listen({ sourcesChanged: soon });
    window.addEventListener('online', soon);
    window.addEventListener('offline', soon);
    return () => {
      stop();
      clearTimeout(timer);
      window.removeEventListener('online', soon);
      window.removeEventListener('offline', soon);
    };
  }, [reload]);
  return { ...listed, fault, reload };
}
