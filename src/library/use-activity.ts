import { useEffect, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { Facet, FaultCode } from '../contract.ts';

/** What was written when and where. */
export interface Activity {
  /** For each day; null until they are known. */
  counts: number[] | null;
  /** Null until they are known: they take longer. */
  sites: Facet[] | null;
  fault: FaultCode | null;
  onRetry(): void;
}

const nothing = { counts: null, sites: null, fault: null };

/**
 * What was written when and where, as it is now: it is counted again when something was written, as soon as somebody
 * looks at it.
 * @param section the part of the page's address under which it is seen
 */
export function useActivity(days: readonly number[], section: string): Activity {
  const [known, setKnown] = useState<Omit<Activity, 'onRetry'>>(nothing);
  const [turn, setTurn] = useState(0);
  useEffect(() => setKnown(nothing), [days]);
  useEffect(() => {
    const [from = 0, to = 0] = [days[0], days.at(-1)];
    let left = false;
    void count();
    async function count(): Promise<void> {
      const counted = await call('countDays', { days: [...days] });
      if (left) return;
      if (!counted.ok) return setKnown((now) => ({ ...now, fault: counted.code }));
      setKnown((now) => ({ ...now, counts: counted.value.counts, fault: null }));
      const listed = await call('countSites', { from, to });
      if (left) return;
      setKnown((now) =>
        listed.ok ? { ...now, sites: listed.value.sites } : { ...now, fault: listed.code },
      );
    }
    return () => {
      left = true;
    };
  }, [days, turn]);
  const onRetry = () => setTurn((now) => now + 1);
  useEffect(() => {
    let stale = false;
    const look = () => {
      if (!stale || !location.hash.startsWith(section)) return;
      stale = false;
      onRetry();
    };
    const note = () => {
      stale = true;
      look();
    };
    window.addEventListener('hashchange', look);
    const deaf = listen({ threadChanged: note, everythingChanged: note });
    return () => {
      deaf();
      window.removeEventListener('hashchange', look);
    };
  }, [section]);
  return { ...known, onRetry };
}
