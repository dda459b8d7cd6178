import { describe, expect, test } from 'vitest';
import type { StoredPart } from '../../../src/contract.ts';
import { reactToComment, reportComment } from '../../../src/store/comment-marks.ts';
import { addComment, deleteComment, purgeDeleted } from '../../../src/store/comments.ts';
import { type ExportedPart, exportPart, importPart } from '../../../src/store/exchange.ts';
import type { Store } from '../../../src/store/schema.ts';
import { readThread } from '../../../src/store/threads.ts';
import type { Comment } from '../../../src/thread/comment.ts';
import { undoMilliseconds } from '../../../src/thread/comment-rules.ts';
import { idOf, sampleComment } from '../thread/sample-comment.ts';
import { dump, ferries, noon, posted, sampleArticle, sampleStore } from './sample-store.ts';

const article = sampleArticle();
const thumb = { emoji: '👍', on: true } as const;

async function withComment(rest: Partial<Comment> = {}): Promise<Store> {
  const db = await sampleStore();
  await addComment(db, sampleComment(1, null, rest), article, posted, noon);
  return db;
}

async function stored(db: Store): Promise<Comment | undefined> {
  return (await readThread(db, ferries, null)).comments[0];
}

/** Everything of a store, as a file brings it to another. */
async function carry(from: Store, to: Store) {
  const file: StoredPart = { articles: [], comments: [], drafts: [] };
  let next: string | null = null;
  do {
    const part: ExportedPart = await exportPart(from, next, 100);
    file.articles.push(...part.articles);
    file.comments.push(...part.comments);
    next = part.next;
  } while (next !== null);
  return importPart(to, file, { dryRun: false });
}

describe('reacting', () => {
  test('is kept with the comment of anybody, and is no activity of the thread', async () => {
    const db = await withComment({ author: { key: 'b7', name: 'Noor' } });
    const before = (await readThread(db, ferries, null)).row;
    const { comment, row } = await reactToComment(db, idOf(1), thumb, noon + 5);
    expect(comment.reactions).toEqual([{ emoji: '👍', by: 'me', at: noon + 5, taken: false }]);
    expect(row).toEqual(before);
    expect((await stored(db))?.reactions).toEqual(comment.reactions);
  });

  test('a second time changes nothing', async () => {
    const db = await withComment();
    await reactToComment(db, idOf(1), thumb, noon + 5);
    const before = await dump(db);
    await reactToComment(db, idOf(1), thumb, noon + 9);
    expect(await dump(db)).toEqual(before);
  });

  test('is refused where the comment is not there, or deleted', async () => {
    const db = await withComment();
    await expect(reactToComment(db, idOf(2), thumb, noon)).rejects.toMatchObject({
      code: 'missing',
    });
    await deleteComment(db, idOf(1), noon);
    await expect(reactToComment(db, idOf(1), thumb, noon)).rejects.toMatchObject({
      code: 'missing',
    });
  });

  test('goes with the text of a deleted comment', async () => {
    const db = await withComment();
    await reactToComment(db, idOf(1), thumb, noon);
    await deleteComment(db, idOf(1), noon + 1);
    await purgeDeleted(db, noon + 2 + undoMilliseconds);
    expect(JSON.stringify(await dump(db))).not.toContain('👍');
  });

  test('travels in a file, and stays taken back whichever copy comes later', async () => {
    const db = await withComment();
    await reactToComment(db, idOf(1), thumb, noon + 5);
    const other = await sampleStore();
    const old = await sampleStore();
    expect(await carry(db, other)).toMatchObject({ added: 1 });
    await carry(db, old);
    expect((await stored(other))?.reactions).toHaveLength(1);
    expect(await carry(db, other)).toMatchObject({ known: 1, changed: 0 });

    const { comment } = await reactToComment(db, idOf(1), { ...thumb, on: false }, noon + 9);
    expect(await carry(db, other)).toMatchObject({ changed: 1 });
    expect(await carry(db, other)).toMatchObject({ known: 1, changed: 0 });
    expect((await stored(other))?.reactions).toEqual(comment.reactions);
    expect(await carry(old, db)).toMatchObject({ known: 1, changed: 0 });
    expect((await stored(db))?.reactions).toEqual(comment.reactions);
  });
});

describe('reporting', () => {
  const others = { author: { key: 'b7', name: 'Noor' } };
  const spam = { reason: 'spam', text: '' } as const;

  test('is kept with the comment, taken back, and travels in a file', async () => {
    const db = await withComment(others);
    const other = await sampleStore();
    await reportComment(db, idOf(1), spam, noon);
    await carry(db, other);
    expect((await stored(other))?.report).toEqual({ ...spam, at: noon, taken: false });
    await reportComment(db, idOf(1), null, noon);
    expect((await stored(db))?.report).toEqual({ ...spam, at: noon + 1, taken: true });
    expect(await carry(other, db)).toMatchObject({ known: 1 });
    expect(await carry(db, other)).toMatchObject({ changed: 1 });
    expect(await carry(db, other)).toMatchObject({ known: 1 });
    expect((await stored(other))?.report?.taken).toBe(true);
  });

  test('a second time changes nothing, and one’s own cannot be', async () => {
    const db = await withComment(others);
    await reportComment(db, idOf(1), null, noon);
    expect((await stored(db))?.report).toBeUndefined();
    await reportComment(db, idOf(1), spam, noon);
    const before = await dump(db);
    await reportComment(db, idOf(1), spam, noon + 5);
    expect(await dump(db)).toEqual(before);
    const own = reportComment(await withComment(), idOf(1), spam, noon);
    await expect(own).rejects.toMatchObject({ code: 'invalid' });
  });
});
