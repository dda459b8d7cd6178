import { describe, expect, test } from 'vitest';
import { blankKept } from '../../../src/article/keep-article.ts';
import {
  addComment,
  deleteComment,
  editComment,
  purgeDeleted,
  restoreComment,
} from '../../../src/store/comments.ts';
import { type ExportedPart, exportPart, importPart } from '../../../src/store/exchange.ts';
import { joinThreads, splitThread } from '../../../src/store/join-threads.ts';
import { listFacets } from '../../../src/store/list-facets.ts';
import { listThreads } from '../../../src/store/list-threads.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { readThread } from '../../../src/store/threads.ts';
import { upgrades } from '../../../src/store/upgrades.ts';
import { idOf } from '../thread/sample-comment.ts';
import {
  commentOn,
  freshName,
  noon,
  numberedArticle,
  posted,
  sampleStore,
} from './sample-store.ts';

async function tell(db: Store, n: number, text: string, comment = n): Promise<void> {
  const on = numberedArticle(n);
  await addComment(db, commentOn(on, comment, { text }), on, posted, noon);
}

/** The titles of the threads that a filter leaves. */
async function titles(db: Store, filter: string): Promise<string[]> {
  const { rows } = await listThreads(db, { filter, limit: 50, after: null });
  return rows.map(({ title }) => title);
}

describe('threads are found by a hashtag', () => {
  test('of any of their comments, whatever its case and accents, the newest activity first', async () => {
    const db = await sampleStore();
    await tell(db, 1, 'On #Ferries');
    await tell(db, 2, '#café');
    await tell(db, 3, 'Again #ferries and #cafe, twice #FERRIES');
    await tell(db, 4, 'ferries, without a sign');
    expect(await titles(db, '#ferries')).toEqual(['Story 3', 'Story 1']);
    expect(await titles(db, '＃CAFÉ')).toEqual(['Story 3', 'Story 2']);
    expect(await titles(db, '#ferries #cafe')).toEqual(['Story 3']);
    expect(await titles(db, '#ferries story 1')).toEqual(['Story 1']);
    expect(await titles(db, '#ferries without')).toEqual([]);
    expect(await titles(db, '#ferries on')).toEqual(['Story 1']);
    expect(await titles(db, '#none')).toEqual([]);
  });

  test('that is still being typed, unless it is a whole one already', async () => {
    const db = await sampleStore();
    await tell(db, 1, '#art');
    await tell(db, 2, '#arthouse');
    expect(await titles(db, '#ar')).toEqual(['Story 2', 'Story 1']);
    expect(await titles(db, '#art')).toEqual(['Story 1']);
    expect(await titles(db, '#arth')).toEqual(['Story 2']);
  });

  test('as it stands after an edit, a deletion, and its undoing', async () => {
    const db = await sampleStore();
    await tell(db, 1, '#old');
    await editComment(db, idOf(1), '#new', 1, noon);
    expect([await titles(db, '#old'), await titles(db, '#new')]).toEqual([[], ['Story 1']]);
    await tell(db, 1, 'no sign', 2);
    await deleteComment(db, idOf(1), noon);
    expect(await titles(db, '#new')).toEqual([]);
    await restoreComment(db, idOf(1), noon + 1);
    expect(await titles(db, '#new')).toEqual(['Story 1']);
    await deleteComment(db, idOf(1), noon + 2);
    await purgeDeleted(db, noon + 60_000);
    expect(await titles(db, '#new')).toEqual([]);
  });

  test('where a comment came from a file, and is in none that is saved', async () => {
    const db = await sampleStore();
    const article = { ...blankKept(numberedArticle(1).id), title: 'Story 1' };
    const comments = [commentOn(numberedArticle(1), 1, { text: '#brought' })];
    await importPart(db, { articles: [article], comments, drafts: [] }, { dryRun: false });
    expect(await titles(db, '#brought')).toEqual(['Story 1']);
    expect((await readThread(db, article.id, null)).comments).toEqual(comments);
    expect(await savedComments(db)).toEqual(comments);
    const again = await importPart(db, { articles: [], comments, drafts: [] }, { dryRun: false });
    expect(again).toMatchObject({ added: 0, changed: 0, known: 1 });
  });

  test('in the thread that its own was brought together with, and back', async () => {
    const db = await sampleStore();
    await tell(db, 1, '#moved');
    await tell(db, 2, 'here');
    await joinThreads(db, numberedArticle(1), numberedArticle(2).id, noon);
    expect(await titles(db, '#moved')).toEqual(['Story 2']);
    await splitThread(db, numberedArticle(1).id, noon);
    expect(await titles(db, '#moved')).toEqual(['Story 1']);
  });

  test('page after page', async () => {
    const db = await sampleStore();
    for (let n = 1; n <= 7; n += 1) {
      const on = numberedArticle(n);
      const comment = commentOn(on, n, { text: '#all', created: 5 + (n % 3) });
      await addComment(db, comment, on, posted, noon);
    }
    const whole = await listThreads(db, { filter: '#all', limit: 9, after: null });
    const first = await listThreads(db, { filter: '#all', limit: 4, after: null });
    const after = first.rows.at(-1) ?? null;
    const rest = await listThreads(db, { filter: '#all', limit: 4, after });
    expect([first.more, rest.more]).toEqual([true, false]);
    expect([...first.rows, ...rest.rows]).toEqual(whole.rows);
    const { rows } = await listThreads(db, { filter: '', limit: 9, after: null });
    expect(whole.rows).toEqual(rows);
  });
});

test('a hashtag is one, with and without underscores, however each is written', async () => {
  const db = await sampleStore();
  await tell(db, 1, 'On #climate_change');
  await tell(db, 2, 'On #ClimateChange');
  await tell(db, 3, 'On #Climate_Changes');
  await tell(db, 4, 'On #تغير_المناخ');
  for (const filter of ['#climatechange', '#Climate_Change', '#cli_mate_change'])
    expect((await titles(db, filter)).toSorted()).toEqual(
      [numberedArticle(1).title, numberedArticle(2).title].toSorted(),
    );
  expect(await titles(db, '#climatec')).toHaveLength(3);
  expect(await titles(db, '#تغيرالمناخ')).toEqual([numberedArticle(4).title]);
  // Each is shown as it was written.
  const { hashtags } = await listFacets(db);
  expect(hashtags.map(({ name }) => name)).toContain('climate_change');
});

/** Every comment as it leaves in a file. */
async function savedComments(db: Store): Promise<unknown[]> {
  const saved: unknown[] = [];
  let next: string | null = null;
  do {
    const part: ExportedPart = await exportPart(db, next, 9);
    saved.push(...part.comments);
    next = part.next;
  } while (next !== null);
  return saved;
}

test('an upgrade finds the hashtags of what was stored before, whatever is broken in it', async () => {
  const name = freshName();
  const old = await openStore({ name, steps: upgrades.slice(0, 3) });
  const tx = old.transaction('comments', 'readwrite');
  for (let n = 1; n <= 1400; n += 1) {
    const text = n % 350 === 0 ? `#rare${n}` : 'plain';
    await tx.store.put(commentOn(numberedArticle(n % 3), n, { text }));
  }
  await tx.store.put({ ...commentOn(numberedArticle(1), 5000), text: 7 } as never);
  await tx.store.put({ ...commentOn(numberedArticle(1), 5001, { text: '#gone' }), deleted: 5 });
  await tx.done;
  old.close();
  const db = await sampleStore(name);
  const keys = await db.getAllFromIndex('comments', 'byHashtag');
  expect(keys.map(({ text }) => text)).toEqual(['#rare1050', '#rare1400', '#rare350', '#rare700']);
});
