import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { call, listen } from '../channel.ts';
import type { FaultCode } from '../contract.ts';
import type { ThreadRow } from '../thread/thread-row.ts';

export interface ThreadListHandle {
  /** Newest activity first; null until the first answer. */
  rows: ThreadRow[] | null;
  more: boolean;
  /** Whether there is no thread at all, whatever the filter: not before it is known. */
  nothing: boolean;
  filter: string;
  fault: FaultCode | null;
  onFilter(filter: string): void;
  onMore(): void;
  onRetry(): void;
}

/** As many rows as were asked for, and the filter that they passed: the box may have moved on. */
interface List {
  rows: ThreadRow[];
  more: boolean;
  filter: string;
}

/**
 * The list of threads as the store has it, `size` rows at first and `size` more on asking.
 * @param begun the filter at first
 */
export function useThreadList(size: number, begun = ''): ThreadListHandle {
  const [filter, setFilter] = useState(begun);
  const [list, setList] = useState<List | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);
  // Of two askings under way the later counts.
  const asked = useRef(0);

  const ask = useCallback(
    (after: ThreadRow | null, limit: number) => {
      asked.current += 1;
      const mine = asked.current;
      const from = after && { activity: after.activity, id: after.id };
      void call('listThreads', { filter, limit, after: from }).then((listed) => {
        if (mine !== asked.current) return;
        setFault(listed.ok ? null : listed.code);
        if (!listed.ok) return;
        const { rows, more } = listed.value;
        setList((now) => ({ rows: after ? [...(now?.rows ?? []), ...rows] : rows, more, filter }));
      });
    },
    [filter],
  );

  useEffect(() => ask(null, size), [ask, size]);

  const shown = list?.rows.length ?? 0;
  useEffect(() => {
    const again = () => ask(null, Math.min(Math.max(shown, size), 500));
    return listen({ threadChanged: again, everythingChanged: again });
  }, [ask, size, shown]);

  return {
    rows: list?.rows ?? null,
    more: list?.more ?? false,
    nothing: list?.rows.length === 0 && list.filter === '',
    filter,
    fault,
    onFilter: setFilter,
    onMore: () => ask(list?.rows.at(-1) ?? null, size),
    onRetry: () => ask(null, size),
  };
}
