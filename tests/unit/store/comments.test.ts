import { describe, expect, test, vi } from 'vitest';
import { keepArticle } from '../../../src/article/keep-article.ts';
import {
  addComment,
  deleteComment,
  editComment,
  purgeDeleted,
  restoreComment,
} from '../../../src/store/comments.ts';
import { readDrafts, saveDraft } from '../../../src/store/drafts.ts';
import { readThread } from '../../../src/store/threads.ts';
import { undoMilliseconds } from '../../../src/thread/comment-rules.ts';
import { idOf, sampleComment } from '../thread/sample-comment.ts';
import {
  commentOn,
  dump,
  endTransaction,
  ferries,
  noon,
  numberedArticle,
  posted,
  sampleArticle,
  sampleDraft,
  sampleStore,
} from './sample-store.ts';

const article = sampleArticle();
/**
 * From now on the browser ends each transaction that writes an article, as it does where the disk is full: its
 * requests say that they were aborted, and only the transaction says why. Returns how to mend it.
 */
function fillDisk(): () => void {
  const put = IDBObjectStore.prototype.put;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const request = put.apply(this, args);
    if (this.name === 'articles') endTransaction(this.transaction, 'QuotaExceededError');
    return request;
  });
  return () => full.mockRestore();
}

const others = { author: { key: 'b7', name: 'Noor' } };

describe('adding', () => {
  test('keeps the comment, the article and the row of the thread', async () => {
    const db = await sampleStore();
    const comment = sampleComment(1, null, { text: '\n First line \nsecond' });
    const added = await addComment(db, comment, article, posted, noon);
    expect(added).toEqual({
      comment,
      added: true,
      row: {
        id: ferries,
        kind: 'article',
        title: article.title,
        site: article.site,
        address: article.address,
        count: 1,
        latest: {
          id: comment.id,
          author: comment.author,
          line: 'First line',
          created: comment.created,
        },
        activity: comment.created,
        unread: false,
        hashtags: [],
        archived: false,
      },
    });
    expect(await readThread(db, ferries, null)).toEqual({
      article: {
        ...keepArticle(article, noon),
        threadSeen: noon,
        folded: [],
      },
      row: added.row,
      comments: [comment],
      count: 1,
      skipped: 0,
    });
  });

  test('asks for the strictest durability, and answers only when the transaction is done', async () => {
    const db = await sampleStore();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const done = vi.fn();
    const adding = addComment(db, sampleComment(1), article, posted, noon);
    const tx = transaction.mock.results[0]?.value as IDBTransaction;
    tx.addEventListener('complete', done);
    await adding;
    expect(done).toHaveBeenCalled();
    expect(transaction.mock.lastCall?.[2]).toEqual({ durability: 'strict' });
    transaction.mockRestore();
  });

  test('the same id again answers what is stored and changes nothing', async () => {
    const db = await sampleStore();
    const first = await addComment(db, sampleComment(1), article, posted, noon);
    const before = await dump(db);
    const again = { ...sampleComment(1), text: 'something else' };
    const moved = { ...article, title: 'Another title' };
    const second = await addComment(db, again, moved, { ...posted, typed: noon + 9 }, noon + 9);
    expect(second).toEqual({ ...first, added: false });
    expect(await dump(db)).toEqual(before);
  });

  test('the same id at once, over two connections, is one comment', async () => {
    const db = await sampleStore();
    const other = await sampleStore(db.name);
    const all = await Promise.all(
      [db, other, db, other].map((at) => addComment(at, sampleComment(1), article, posted, noon)),
    );
    expect(all.filter(({ added }) => added)).toHaveLength(1);
    expect(await readThread(db, ferries, null)).toMatchObject({ count: 1, row: { count: 1 } });
  });

  test('many at once, over two connections, are all counted', async () => {
    const db = await sampleStore();
    const other = await sampleStore(db.name);
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        addComment(n % 2 ? db : other, sampleComment(n), article, posted, noon),
      ),
    );
    const { row, comments } = await readThread(db, ferries, null);
    expect(comments).toHaveLength(20);
    expect(row).toMatchObject({ count: 20, latest: { id: idOf(19) } });
  });

  test('refuses a parent that is not in the thread', async () => {
    const db = await sampleStore();
    const elsewhere = numberedArticle(2);
    await addComment(db, commentOn(elsewhere, 1), elsewhere, posted, noon);
    const before = await dump(db);
    for (const parent of [1, 77]) {
      const reply = addComment(db, sampleComment(3, parent), article, posted, noon);
      await expect(reply).rejects.toMatchObject({ code: 'missing' });
    }
    expect(await dump(db)).toEqual(before);
  });

  test('takes a reply to a deleted comment of the thread', async () => {
    const db = await sampleStore();
    await addComment(db, sampleComment(1), article, posted, noon);
    await deleteComment(db, idOf(1), noon);
    const reply = await addComment(db, sampleComment(2, 1), article, posted, noon);
    expect(reply).toMatchObject({ added: true, row: { count: 1 } });
  });

  test('refuses a comment of another article than the one given', async () => {
    const db = await sampleStore();
    const wrong = addComment(db, sampleComment(1), numberedArticle(2), posted, noon);
    await expect(wrong).rejects.toMatchObject({ code: 'invalid' });
  });

  test('empties the draft that it was, for good', async () => {
    const db = await sampleStore();
    await saveDraft(db, sampleDraft('Hello', 50), article, null, noon);
    await addComment(db, sampleComment(1), article, { slot: 'new', typed: 50 }, noon);
    expect(await readDrafts(db, ferries)).toEqual([]);
    for (const typed of [49, 50]) {
      expect(await saveDraft(db, sampleDraft('Hell', typed), article, null, noon)).toBe(false);
    }
    expect(await readDrafts(db, ferries)).toEqual([]);
    expect(await saveDraft(db, sampleDraft('N', 51), article, null, noon)).toBe(true);
  });

  test('leaves a draft that was typed after it', async () => {
    const db = await sampleStore();
    await saveDraft(db, sampleDraft('the next thought', 60), article, null, noon);
    await addComment(db, sampleComment(1), article, { slot: 'new', typed: 50 }, noon);
    expect(await readDrafts(db, ferries)).toMatchObject([{ text: 'the next thought' }]);
  });

  test('where the disk is full nothing of it is stored', async () => {
    const db = await sampleStore();
    await saveDraft(db, sampleDraft('Hello', 50), article, null, noon);
    const before = await dump(db);
    const mended = fillDisk();
    const adding = addComment(db, sampleComment(1), article, { slot: 'new', typed: 50 }, noon);
    await expect(adding).rejects.toMatchObject({ code: 'quota' });
    mended();
    expect(await dump(db)).toEqual(before);
    const later = await addComment(db, sampleComment(1), article, posted, noon);
    expect(later.added).toBe(true);
  });

  test('heals a thread whose article record is broken or gone', async () => {
    for (const broken of [{ id: ferries, count: 'many' } as never, null]) {
      const db = await sampleStore();
      await addComment(db, sampleComment(1), article, posted, noon);
      if (broken) await db.put('articles', broken);
      else await db.delete('articles', ferries);
      const { row } = await addComment(db, sampleComment(2), article, posted, noon);
      expect(row).toMatchObject({ title: article.title, count: 2, latest: { id: idOf(2) } });
    }
  });
});

describe('editing', () => {
  test('keeps each earlier text as a revision, and empties the draft of the edit', async () => {
    const db = await sampleStore();
    const { comment } = await addComment(db, sampleComment(1), article, posted, noon);
    const draft = sampleDraft('secon', 70, { slot: `edit:${comment.id}` });
    await saveDraft(db, draft, article, null, noon);
    await editComment(db, comment.id, 'second', 71, noon + 1);
    const { comment: edited, row } = await editComment(db, comment.id, 'third', 72, noon + 2);
    expect(edited).toEqual({
      ...comment,
      text: 'third',
      edited: noon + 2,
      revisions: [
        { text: comment.text, written: comment.created },
        { text: 'second', written: noon + 1 },
      ],
    });
    expect(row).toMatchObject({ activity: noon + 2, latest: { line: 'third' } });
    expect(await readDrafts(db, ferries)).toEqual([]);
  });

  test('the same text is no change', async () => {
    const db = await sampleStore();
    await addComment(db, sampleComment(1), article, posted, noon);
    await editComment(db, idOf(1), 'second', 71, noon);
    const before = (await readThread(db, ferries, null)).comments;
    const again = await editComment(db, idOf(1), 'second', 71, noon + 5);
    expect([again.comment]).toEqual(before);
    expect((await readThread(db, ferries, null)).comments).toEqual(before);
  });

  test('is later than what it replaces even where the clock was set back', async () => {
    const db = await sampleStore();
    await addComment(db, sampleComment(1), article, posted, noon);
    await editComment(db, idOf(1), 'second', 71, noon);
    const { comment } = await editComment(db, idOf(1), 'third', 72, noon - 1000);
    expect(comment.edited).toBe(noon + 1);
  });

  test("refuses another's comment, a deleted one, and one that is not there", async () => {
    const db = await sampleStore();
    await addComment(db, sampleComment(1, null, others), article, posted, noon);
    await addComment(db, sampleComment(2), article, posted, noon);
    await deleteComment(db, idOf(2), noon);
    const before = await dump(db);
    const codes = ['invalid', 'missing', 'missing'];
    for (const [index, code] of codes.entries()) {
      const edit = editComment(db, idOf(index + 1), 'mine now', 71, noon);
      await expect(edit).rejects.toMatchObject({ code });
    }
    expect(await dump(db)).toEqual(before);
  });

  test('a record that is broken is a fault, not a crash', async () => {
    const db = await sampleStore();
    await db.put('comments', { id: idOf(1), article: ferries, text: 7 } as never);
    const edit = editComment(db, idOf(1), 'whole', 71, noon);
    await expect(edit).rejects.toMatchObject({ code: 'corrupt' });
  });
});

describe('deleting', () => {
  async function threadOfTwo() {
    const db = await sampleStore();
    await addComment(db, sampleComment(1), article, posted, noon);
    await addComment(db, sampleComment(2, 1), article, posted, noon);
    return db;
  }

  test('leaves a mark, and the row as if the comment were not there', async () => {
    const db = await threadOfTwo();
    const { comment, row } = await deleteComment(db, idOf(2), noon + 1);
    expect(comment).toEqual({ ...sampleComment(2, 1), deleted: noon + 1 });
    expect(row).toMatchObject({ count: 1, latest: { id: idOf(1) } });
    const empty = await deleteComment(db, idOf(1), noon + 2);
    expect(empty.row).toMatchObject({ count: 0, latest: null, activity: 0 });
    expect((await readThread(db, ferries, null)).comments).toHaveLength(2);
  });

  test('twice is once, and undone is as before', async () => {
    const db = await threadOfTwo();
    const first = await deleteComment(db, idOf(2), noon + 1);
    expect(await deleteComment(db, idOf(2), noon + 900)).toEqual(first);
    const back = await restoreComment(db, idOf(2), noon + 2);
    expect(back).toMatchObject({ comment: sampleComment(2, 1), row: { count: 2 } });
    expect(await restoreComment(db, idOf(2), noon + 3)).toEqual(back);
  });

  test('keeps the texts until the time to undo is over, then no longer', async () => {
    const db = await threadOfTwo();
    await editComment(db, idOf(2), 'rewritten', 71, noon);
    await saveDraft(db, sampleDraft('x', 72, { slot: `edit:${idOf(2)}` }), article, null, noon);
    await deleteComment(db, idOf(2), noon + 1);
    expect(await purgeDeleted(db, noon + undoMilliseconds)).toBe(0);
    expect(await purgeDeleted(db, noon + 1 + undoMilliseconds)).toBe(1);
    expect(await purgeDeleted(db, noon + 1 + undoMilliseconds)).toBe(0);
    expect(JSON.stringify(await dump(db))).not.toMatch(/rewritten|comment 2/);
    expect(await readDrafts(db, ferries)).toEqual([]);
    const undo = restoreComment(db, idOf(2), noon + 99);
    await expect(undo).rejects.toMatchObject({ code: 'missing' });
  });

  test('a restored comment is not purged', async () => {
    const db = await threadOfTwo();
    await deleteComment(db, idOf(2), noon);
    await restoreComment(db, idOf(2), noon + 1);
    expect(await purgeDeleted(db, noon + 10 * undoMilliseconds)).toBe(0);
    expect((await readThread(db, ferries, null)).comments[1]?.text).toBe('comment 2');
  });

  test("refuses another's comment and one that is not there", async () => {
    const db = await sampleStore();
    await addComment(db, sampleComment(1, null, others), article, posted, noon);
    const codes = ['invalid', 'missing'];
    for (const [index, code] of codes.entries()) {
      await expect(deleteComment(db, idOf(index + 1), noon)).rejects.toMatchObject({ code });
      await expect(restoreComment(db, idOf(index + 1), noon)).rejects.toMatchObject({ code });
    }
  });
});
