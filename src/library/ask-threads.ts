import type { ArticleId } from '../article/article.ts';
import type { call } from '../channel/calls.ts';
import type {
  Answers,
  ExportKind,
  FaultCode,
  Narrowing,
  Outcome,
  StoredPart,
  ThreadQuery,
} from '../contract.ts';
import type { Comment, CommentId } from '../thread/comment.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { pauseNow } from './pause-now.ts';
import { isList, searchNarrowing, siftQuery, type ThreadSift } from './thread-sift.ts';

/** How many rows of the list, and how many threads, are asked for at a time. */
const rowsAtOnce = 500;
const threadsAtOnce = 100;

/** What the store answered instead of a part. */
export class PartFault extends Error {
  constructor(readonly code: FaultCode) {
    super(code);
  }
}

/** What to save: which threads, and how many comments of them. */
export interface Chosen {
  ids: ArticleId[];
  comments: number;
  /** Of these threads only some comments. */
  only: ReadonlyMap<ArticleId, ReadonlySet<CommentId>>;
}

/**
 * What is asked for: the threads that a list shows, or where the words are for the search, what it finds: comments, and
 * whole threads whose titles it finds.
 * @param sift what the list, or what is found, is narrowed to; null for all threads, those in the archive too
 * @throws PartFault
 */
export async function findChosen(
  ask: typeof call,
  { filter, sift }: { filter: string; sift: ThreadSift | null },
  now: number,
  signal: AbortSignal,
): Promise<Chosen> {
  if (!isList(filter)) {
    const narrowing = sift ? searchNarrowing(sift, now) : {};
    return findSearched(ask, filter, narrowing, signal);
  }
  const queries = sift ? [siftQuery(sift, now)] : [{ archived: false }, { archived: true }];
  const found = new Map<ArticleId, number>();
  for (const query of queries) await addListed(ask, { ...query, filter }, signal, found);
  return { ids: [...found.keys()], comments: sum(found.values()), only: new Map() };
}

async function addListed(
  ask: typeof call,
  query: Partial<ThreadQuery> & { filter: string },
  signal: AbortSignal,
  found: Map<ArticleId, number>,
): Promise<void> {
  let after: ThreadRow | null = null;
  do {
    const page: Outcome<Answers['listThreads']> = await ask('listThreads', {
      ...query,
      limit: rowsAtOnce,
      after: after && { activity: after.activity, id: after.id },
    });
    if (!page.ok) throw new PartFault(page.code);
    const { rows, more }: Answers['listThreads'] = page.value;
    for (const { id, count } of rows) found.set(id, count);
    after = (more && !signal.aborted && rows.at(-1)) || null;
  } while (after !== null);
}

async function findSearched(
  ask: typeof call,
  query: string,
  narrowing: Narrowing,
  signal: AbortSignal,
): Promise<Chosen> {
  const whole = new Map<ArticleId, number>();
  const some = new Map<ArticleId, Set<CommentId>>();
  let next: Answers['findAll']['next'] = null;
  do {
    const part: Outcome<Answers['findAll']> = await ask('findAll', { query, narrowing, next });
    if (!part.ok) throw new PartFault(part.code);
    for (const { article, comment, count } of part.value.found) {
      if (comment === null) whole.set(article, count);
      else some.set(article, (some.get(article) ?? new Set()).add(comment));
    }
    next = part.value.next;
    if (part.value.behind > 0) await pauseNow();
    else if (next === null) break;
  } while (!signal.aborted);
  const only = new Map([...some].filter(([article]) => !whole.has(article)));
  const comments = sum(whole.values()) + sum([...only.values()].map(({ size }) => size));
  return { ids: [...new Set([...whole.keys(), ...only.keys()])], comments, only };
}

const sum = (numbers: Iterable<number>): number =>
  [...numbers].reduce((total, number) => total + number, 0);

interface AskOptions {
  ask: typeof call;
  ids: readonly ArticleId[];
  only: Chosen['only'];
  /** What is wanted of each thread. */
  kinds: ExportKind[];
  signal: AbortSignal;
  /** Told of each part before it is given on. */
  onPart(part: StoredPart & { skipped: number }): void;
}

/**
 * Threads part by part, as `exportThreads` has them. Ends early where it is cancelled.
 * @throws PartFault
 */
export async function* askThreads(options: AskOptions): AsyncGenerator<StoredPart, void> {
  const { ask, ids, only, kinds, signal, onPart } = options;
  for (let from = 0; from < ids.length; from += threadsAtOnce) {
    const articles = ids.slice(from, from + threadsAtOnce);
    let next: string | null = null;
    do {
      const asked: Outcome<Answers['exportThreads']> = await ask('exportThreads', {
        articles,
        kinds,
        next,
      });
      if (signal.aborted) return;
      if (!asked.ok) throw new PartFault(asked.code);
      const part = narrow(asked.value, only);
      onPart(part);
      yield part;
      next = asked.value.next;
    } while (next !== null);
  }
}

/** A part without what is not wanted of its threads. A thread of which only some is wanted has no drafts. */
function narrow<T extends StoredPart>(part: T, only: Chosen['only']): T {
  if (only.size === 0) return part;
  const wants = ({ id, article }: Comment) => only.get(article)?.has(id) ?? true;
  const drafts = part.drafts.filter(({ article }) => !only.has(article));
  return { ...part, comments: part.comments.filter(wants), drafts };
}
