import type { ArticleId } from '../article/article.ts';
import type { ThreadQuery } from '../contract.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { readRecord, rowOf } from './article-record.ts';
import { findDrafted, readDraft } from './drafts.ts';
import { findTagged } from './find-hashtags.ts';
import { keysUnder, type Store } from './schema.ts';
import { makeRowSift, splitFilter } from './thread-filter.ts';
import { type ListKey, shelfOf, titlePlace } from './thread-lists.ts';
import { type Look, look } from './transaction.ts';

/** How many rows a filter looks through at a time. */
const batch = 1000;

type Place = ListKey[1];
type Sift = (row: ThreadRow) => boolean;
type Ids = Pick<ReadonlySet<ArticleId>, 'size' | 'has' | 'keys'>;

/**
 * Threads as a query sorts and sifts them. Each page is a read of an index from where the page before ended, however many
 * threads there are: what comes and goes meanwhile moves no other. What few threads have (hashtags, drafts) is read by
 * itself; what else sifts passes the index by.
 * @returns the rows, and whether there are more after them
 * @throws StoreFault
 */
export async function listThreads(
  db: Store,
  query: ThreadQuery,
): Promise<{ rows: ThreadRow[]; more: boolean }> {
  const { filter, limit, drafts = false, marked = false } = query;
  const { hashtags, words } = splitFilter(filter);
  return look(db, async (tx) => {
    const sets: Ids[] = await Promise.all(hashtags.map((hashtag) => findTagged(tx, hashtag)));
    const drafted = drafts ? await findDrafted(tx) : null;
    if (drafted) sets.push(drafted);
    const rows =
      sets.length > 0
        ? await readChosen(tx, query, sets, words, drafted)
        : await walk(tx, query, words);
    const listed = rows.slice(0, limit);
    return { rows: marked ? await markDrafted(tx, listed) : listed, more: rows.length > limit };
  });
}

/** Where a row stands in a list. */
function placeOf(list: string, row: Omit<NonNullable<ThreadQuery['after']>, 'id'>): Place {
  if (list === 'title') return titlePlace(row.title ?? '');
  if (list === 'comments') return 0 - (row.count ?? 0);
  return list === 'oldest' ? row.activity : 0 - row.activity;
}

/** What of a list answers a query, and what is left to sift. */
interface Walk {
  list: string;
  lower: IDBValidKey[];
  upper: IDBValidKey[];
  sift: Sift | null;
}

function planWalk(query: ThreadQuery, words: string): Walk {
  const { sort = 'newest', archived = false, site, unread, from, to, after } = query;
  const left = { ...query };
  let named: string = sort;
  if (sort === 'newest' && unread) {
    named = 'unread';
    left.unread = false;
  } else if (sort === 'newest' && site) {
    named = `site ${site}`;
    left.site = '';
  }
  const list = shelfOf(archived) + named;
  // The empty array comes after every id that begins so: what happened at `to` itself is not before it.
  let lower: IDBValidKey[] = [list];
  let upper: IDBValidKey[] = [list, []];
  if (sort === 'oldest') {
    if (from) lower = [list, from];
    if (to) upper = [list, to];
  } else if (sort === 'newest') {
    if (to) lower = [list, 0 - to, []];
    if (from) upper = [list, 0 - from, []];
  }
  if (sort === 'newest' || sort === 'oldest') left.from = left.to = 0;
  if (after) lower = [list, placeOf(named, after), after.id];
  return { list, lower, upper, sift: makeRowSift(left, words) };
}

/** The rows after a place, one more than the limit. */
async function walk(tx: Look, query: ThreadQuery, words: string): Promise<ThreadRow[]> {
  const { list, upper, sift, ...plan } = planWalk(query, words);
  const { limit } = query;
  let lower: IDBValidKey = plan.lower;
  const index = tx.objectStore('articles').index('byList');
  const size = sift ? batch : limit + 1;
  const rows: ThreadRow[] = [];
  while (rows.length <= limit && indexedDB.cmp(lower, upper) < 0) {
    const records = await index.getAll(IDBKeyRange.bound(lower, upper, true), size);
    const found = records.map((record) => rowOf(readRecord(record.id, record)));
    rows.push(...(sift ? found.filter(sift) : found));
    const key = records.at(-1)?.lists?.find(([name]) => name === list);
    if (records.length < size || !key) break;
    lower = key;
  }
  return rows;
}

/** The same of some threads alone. What has a draft and no comment is there too, with the time of its draft. */
async function readChosen(
  tx: Look,
  query: ThreadQuery,
  sets: readonly Ids[],
  words: string,
  drafted: ReadonlyMap<ArticleId, number> | null,
): Promise<ThreadRow[]> {
  const { sort = 'newest', archived = false, after, limit } = query;
  const sift = makeRowSift(query, words);
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  const ids = [...(smallest?.keys() ?? [])].filter((id) => others.every((set) => set.has(id)));
  const articles = tx.objectStore('articles');
  const records = await Promise.all(ids.map((id) => articles.get(id)));
  const rows = records.flatMap((record): ThreadRow[] => {
    if (!record) return [];
    const row = rowOf(readRecord(record.id, record));
    return row.count > 0 ? [row] : [{ ...row, activity: drafted?.get(row.id) ?? 0 }];
  });
  const compare = (a: [Place, string], b: [Place, string]) => indexedDB.cmp(a, b);
  const keyOf = (row: ThreadRow): [Place, string] => [placeOf(sort, row), row.id];
  const begin = after && ([placeOf(sort, after), after.id] as [Place, string]);
  return rows
    .filter((row) => row.archived === archived && (!sift || sift(row)))
    .filter((row) => (row.count > 0 || drafted) && (!begin || compare(keyOf(row), begin) > 0))
    .sort((a, b) => compare(keyOf(a), keyOf(b)))
    .slice(0, limit + 1);
}

/** The rows with whether each has a draft: those of other threads are not read. */
function markDrafted(tx: Look, rows: readonly ThreadRow[]): Promise<ThreadRow[]> {
  return Promise.all(
    rows.map(async (row) => {
      const drafts = await tx.objectStore('drafts').getAll(keysUnder(row.id));
      return { ...row, drafted: drafts.some((raw) => Boolean(readDraft(raw)?.text)) };
    }),
  );
}
