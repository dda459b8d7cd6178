import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { Answers, FaultCode, Narrowing } from '../contract.ts';

/** How soon an index that was behind is asked again, in milliseconds. */
const again = 700;

export interface SearchHandle {
  /** Null until the first answer; then that to the last query that was answered. */
  answer: Answers['searchComments'] | null;
  fault: FaultCode | null;
  onMore(): void;
  onRetry(): void;
}

/**
 * What a query finds in the threads that are left, as it is typed: `size` at first and `size` more on asking. An empty query asks nothing. It is
 * asked again when something was written, and while the index is behind.
 */
export function useSearch(query: string, narrowing: Narrowing, size: number): SearchHandle {
  const [answer, setAnswer] = useState<Answers['searchComments'] | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const [limit, setLimit] = useState(size);
  const [turn, setTurn] = useState(0);
  // Of two askings under way the later counts.
  const asked = useRef(0);
  // What says the same is the same.
  const within = JSON.stringify(narrowing);
  const ask = () => setTurn((now) => now + 1);

  useEffect(() => setLimit(size), [query, within, size]);
  useEffect(() => {
    asked.current += 1;
    const mine = asked.current;
    if (query.trim() === '') return setAnswer(null);
    const args = { query, narrowing: JSON.parse(within) as Narrowing, limit };
    void call('searchComments', args).then((searched) => {
      if (mine !== asked.current) return;
      setFault(searched.ok ? null : searched.code);
      if (searched.ok) setAnswer(searched.value);
    });
  }, [query, within, limit, turn]);

  const behind = (answer?.behind ?? 0) > 0;
  useEffect(() => {
    if (!behind) return;
    const timer = setTimeout(ask, again);
    return () => clearTimeout(timer);
  }, [behind, turn]);
  useEffect(() => listen({ threadChanged: ask, everythingChanged: ask }), []);

  return {
    answer,
    fault,
    onMore: () => setLimit((now) => Math.min(500, now + size)),
    onRetry: ask,
  };
}
