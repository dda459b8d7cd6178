import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addComment,
  deleteComment,
  editComment,
  purgeDeleted,
} from '../../../src/store/comments.ts';
import { importPart } from '../../../src/store/exchange.ts';
import { listThreads } from '../../../src/store/list-threads.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { forgetDeleted, listImports, undoImportPart } from '../../../src/store/past-imports.ts';
import { undoMilliseconds } from '../../../src/thread/comment-rules.ts';
import { records } from '../formats/arbitrary-records.ts';
import { ferriesKept } from '../formats/sample-threads.ts';
import { idOf, sampleComment } from '../thread/sample-comment.ts';
import { dump, noon, posted, sampleArticle, sampleStore } from './sample-store.ts';

const into = { id: '018f0000-0000-7000-8000-00000000aaaa', name: 'kept.json', at: 5 };
const article = sampleArticle();
const part = (comments: ReturnType<typeof sampleComment>[]) => ({
  articles: [ferriesKept()],
  comments,
  drafts: [],
});

async function undoAll(db: Store) {
  const all = { undone: 0, kept: 0 };
  for (let more = true; more; ) {
    const undone = await undoImportPart(db, into.id);
    all.undone += undone.undone;
    all.kept += undone.kept;
    more = undone.more;
  }
  return all;
}

test('whatever comes on top of whatever is stored, undone it never came', async () => {
  await fc.assert(
    fc.asyncProperty(records, records, records, async (own, first, second) => {
      const db = await sampleStore();
      await importPart(db, own, { dryRun: false });
      const before = await dump(db);
      await importPart(db, first, { dryRun: false, into });
      await importPart(db, second, { dryRun: false, into });
      const changed = JSON.stringify(await dump(db)) !== JSON.stringify(before);
      expect(await listImports(db)).toHaveLength(changed ? 1 : 0);
      expect(await undoAll(db)).toMatchObject({ kept: 0 });
      expect(await dump(db)).toEqual(before);
      expect(await listImports(db)).toEqual([]);
      expect(await db.count('importParts')).toBe(0);
    }),
    { numRuns: 40 },
  );
});

test('what was edited since stays, and is told; the rest goes', async () => {
  const db = await sampleStore();
  await importPart(db, part([1, 2, 3].map((n) => sampleComment(n))), { dryRun: false, into });
  expect(await listImports(db)).toEqual([{ ...into, added: 3, changed: 0 }]);
  await editComment(db, idOf(2), 'mine now', noon, noon);
  await deleteComment(db, idOf(3), noon);
  expect(await undoAll(db)).toEqual({ undone: 1, kept: 1 });
  const { rows } = await listThreads(db, { filter: '', limit: 9, after: null });
  expect(rows).toMatchObject([{ count: 1, latest: { line: 'mine now' } }]);
});

test('what was written in the thread since keeps it', async () => {
  const db = await sampleStore();
  await importPart(db, part([sampleComment(1)]), { dryRun: false, into });
  await addComment(db, sampleComment(5, 1), article, posted, noon);
  expect(await undoAll(db)).toEqual({ undone: 1, kept: 0 });
  const { rows } = await listThreads(db, { filter: '', limit: 9, after: null });
  expect(rows).toMatchObject([{ title: 'Ferries run again', count: 1 }]);
});

test('a dry run, and a second time, leave nothing to undo', async () => {
  const db = await sampleStore();
  await importPart(db, part([sampleComment(1)]), { dryRun: true, into });
  expect(await listImports(db)).toEqual([]);
  await importPart(db, part([sampleComment(1)]), { dryRun: false, into });
  const other = { ...into, id: '018f0000-0000-7000-8000-00000000bbbb' };
  await importPart(db, part([sampleComment(1)]), { dryRun: false, into: other });
  expect(await listImports(db)).toEqual([{ ...into, added: 1, changed: 0 }]);
});

test('only the last imports can be undone', async () => {
  const db = await sampleStore();
  for (let n = 1; n <= 7; n += 1) {
    const id = idOf(1000 + n);
    await importPart(db, part([sampleComment(n)]), { dryRun: false, into: { ...into, id, at: n } });
  }
  expect((await listImports(db)).map(({ at }) => at)).toEqual([7, 6, 5, 4, 3]);
  expect(await db.count('importParts')).toBe(5);
});

test('the text of a comment that was deleted for good is kept nowhere', async () => {
  const db = await sampleStore();
  await addComment(db, sampleComment(1, null, { text: 'a secret' }), article, posted, noon);
  const newer = sampleComment(1, null, { text: 'newer', edited: noon + 1 });
  await importPart(db, part([newer]), { dryRun: false, into });
  await deleteComment(db, idOf(1), noon + 2);
  await purgeDeleted(db, noon + 2 + undoMilliseconds);
  await forgetDeleted(db);
  const parts = await db.getAll('importParts');
  expect(JSON.stringify([await dump(db), parts])).not.toContain('secret');
});
