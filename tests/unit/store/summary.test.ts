import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addComment,
  deleteComment,
  editComment,
  purgeDeleted,
  restoreComment,
} from '../../../src/store/comments.ts';
import { exportPart, importPart } from '../../../src/store/exchange.ts';
import { StoreFault } from '../../../src/store/fault.ts';
import { listThreads } from '../../../src/store/list-threads.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { readThread } from '../../../src/store/threads.ts';
import type { Comment } from '../../../src/thread/comment.ts';
import { idOf, sampleComment } from '../thread/sample-comment.ts';
import { ferries, posted, sampleArticle, sampleStore } from './sample-store.ts';

const article = sampleArticle();

/** What the row must say, told from the comments in the plainest way. */
function tell(comments: Comment[], threadSeen: number) {
  const live = comments.filter(({ deleted }) => deleted === null);
  const last = live.at(-1);
  return {
    count: live.length,
    latest: last
      ? { id: last.id, author: last.author, line: last.text, created: last.created }
      : null,
    activity: Math.max(0, ...live.flatMap(({ created, edited }) => [created, edited ?? 0])),
    unread: live.some(({ author, created }) => author.key !== 'me' && created > threadSeen),
  };
}

type Step = (db: Store, now: number) => Promise<unknown>;

const id = fc.integer({ min: 1, max: 6 });
const text = fc.constantFrom('one', 'two', 'three');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(id, fc.option(id), text, fc.boolean()).map(
    ([n, parent, words, own]): Step =>
      (db, now) => {
        const author = own ? { key: 'me', name: 'Mara' } : { key: 'b7', name: 'Noor' };
        const comment = sampleComment(n, parent, { author, text: words, created: now });
        return addComment(db, comment, article, { ...posted, typed: now }, now);
      },
  ),
  fc.tuple(id, text).map(
    ([n, words]): Step =>
      (db, now) =>
        editComment(db, idOf(n), words, now, now),
  ),
  id.map(
    (n): Step =>
      (db, now) =>
        deleteComment(db, idOf(n), now),
  ),
  id.map(
    (n): Step =>
      (db, now) =>
        restoreComment(db, idOf(n), now),
  ),
  fc.constant<Step>((db, now) => purgeDeleted(db, now)),
  fc.tuple(id, text, fc.nat(60_000), fc.option(fc.nat(60_000))).map(
    ([n, words, edited, deleted]): Step =>
      async (db) => {
        const { comments } = await exportPart(db, null, 99);
        const copies = comments.filter((comment) => comment.id === idOf(n));
        const changed = copies.map((comment) => ({ ...comment, text: words, edited, deleted }));
        await importPart(db, { articles: [], comments: changed, drafts: [] }, { dryRun: false });
      },
  ),
);

test('whatever happens in a thread, its row says what its comments say', async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(step, fc.integer({ min: -500, max: 8_000 })), { maxLength: 25 }),
      async (steps) => {
        const db = await sampleStore();
        let now = 1_000;
        for (const [take, later] of steps) {
          now = Math.max(0, now + later);
          await take(db, now).catch((error: unknown) => {
            expect(error).toBeInstanceOf(StoreFault);
            refused += 1;
          });
        }
        const { row, comments, count, article: kept } = await readThread(db, ferries, null);
        const { rows } = await listThreads(db, { filter: '', limit: 9, after: null });
        const threadSeen = kept?.threadSeen ?? 0;
        const told = tell(comments, threadSeen);
        expect(count).toBe(told.count);
        if (row) expect(row).toMatchObject(told);
        else expect(comments).toEqual([]);
        expect(rows).toEqual(row && told.count > 0 ? [row] : []);
      },
    ),
    { numRuns: 100 },
  );
  // The steps are wild enough that some of them are refused.
  expect(refused).toBeGreaterThan(0);
});
