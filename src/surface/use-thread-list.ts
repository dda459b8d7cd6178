import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { Answers, FaultCode, Outcome, ThreadQuery } from '../contract.ts';
import type { ThreadRow } from '../thread/thread-row.ts';

export interface ThreadListHandle {
  /** In the order that was asked for; null until the first answer. */
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

/** How the list is sorted and what it leaves out, beside the words of its filter. */
export type ListedBy = Omit<ThreadQuery, 'filter' | 'limit' | 'after'>;

/** As many rows as were asked for, and what they were asked for by: the box may have moved on. */
interface List {
  rows: ThreadRow[];
  more: boolean;
  filter: string;
  by: string;
}

/** How many rows come in one answer, at most. */
const mostAtOnce = 500;

/**
 * The list of threads as the store has it, `size` rows at first and `size` more on asking.
 * @param begun the filter at first
 * @param by how it is sorted and sifted: as recent threads are, where nothing is said
 */
export function useThreadList(size: number, begun = '', by: ListedBy = {}): ThreadListHandle {
  const [filter, setFilter] = useState(begun);
  const [list, setList] = useState<List | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);
  // Of two askings under way the later counts.
  const asked = useRef(0);
  // What says the same is the same.
  const listedBy = JSON.stringify(by);

  const ask = useCallback(
    (after: ThreadRow | null, limit: number) => {
      asked.current += 1;
      const mine = asked.current;
      const query = { ...(JSON.parse(listedBy) as ListedBy), filter };
      void askRows(query, after, limit).then((listed) => {
        if (mine !== asked.current) return;
        setFault(listed.ok ? null : listed.code);
        if (!listed.ok) return;
        const { rows, more } = listed.value;
        const all = (now: List | null) => (after ? [...(now?.rows ?? []), ...rows] : rows);
        setList((now) => ({ rows: all(now), more, filter, by: listedBy }));
      });
    },
    [filter, listedBy],
  );

  useEffect(() => ask(null, size), [ask, size]);

  const shown = list?.rows.length ?? 0;
  useEffect(() => {
    const again = () => ask(null, Math.max(shown, size));
    return listen({
      threadChanged: again,
      everythingChanged: again,
      draftChanged({ draft }) {
        const row = by.marked && list?.rows.find(({ id }) => id === draft.article);
        if (row && row.drafted !== (draft.text !== '')) again();
      },
    });
  }, [ask, size, shown, list, by.marked]);

  return {
    rows: list?.rows ?? null,
    more: list?.more ?? false,
    nothing: list?.rows.length === 0 && list.filter === '' && list.by === '{}',
    filter,
    fault,
    onFilter: setFilter,
    onMore: () => ask(list?.rows.at(-1) ?? null, size),
    onRetry: () => ask(null, size),
  };
}

/** Rows after one, page by page where they are many. */
async function askRows(
  query: ListedBy & { filter: string },
  begin: ThreadRow | null,
  most: number,
): Promise<Outcome<Answers['listThreads']>> {
  const rows: ThreadRow[] = [];
  for (let after = begin; ; after = rows.at(-1) ?? null) {
    const limit = Math.min(most - rows.length, mostAtOnce);
    const page = await call('listThreads', { ...query, limit, after: after && placeOf(after) });
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    const { more } = page.value;
    if (!more || rows.length >= most) return { ok: true, value: { rows, more } };
  }
}

const placeOf = ({ activity, id, count, title }: ThreadRow) => ({ activity, id, count, title });
