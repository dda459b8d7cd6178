import { describe, expect, test } from 'vitest';
import { takeAskedComment } from '../../../src/handlers/asked-comment.ts';
import { openPanel, openThread, resizePanel, togglePanel } from '../../../src/handlers/panel.ts';
import { addComment } from '../../../src/store/comments.ts';
import { changeSettings, readSettings } from '../../../src/store/settings.ts';
import { commentOn, ferries, noon, posted, sampleArticle } from '../store/sample-store.ts';
import { plainPage, sampleHouse } from './sample-house.ts';

describe('openThread', () => {
  const withThread = async (tabs: Parameters<typeof sampleHouse>[0], address = ferries) => {
    const all = await sampleHouse(tabs);
    const article = sampleArticle({ address });
    await addComment(all.db, commentOn(article, 1), article, posted, noon);
    return all;
  };

  test('shows the tab that still has the article, with the panel', async () => {
    const { house, asked, shown } = await withThread({
      4: { address: ferries, facts: plainPage('https://harbourpost.example/other') },
      5: { address: ferries, facts: plainPage(ferries) },
    });
    await house.tabs.remember(4, ferries);
    await house.tabs.remember(5, ferries);
    expect(await openThread({ article: ferries }, house)).toEqual({
      shown: true,
      address: ferries,
    });
    expect(shown).toEqual([5]);
    expect(asked.at(-1)).toMatchObject({ tab: 5, word: 'showPanel' });
  });

  test('gives the address where no tab has it', async () => {
    const { house, shown } = await withThread({});
    await house.tabs.remember(9, ferries);
    expect(await openThread({ article: ferries }, house)).toEqual({
      shown: false,
      address: ferries,
    });
    expect(shown).toEqual([]);
  });

  test('keeps the comment that is to be in view for the panel that opens, once, and for a moment', async () => {
    const { house } = await withThread({ 5: { address: ferries, facts: plainPage(ferries) } });
    const { id } = commentOn(sampleArticle(), 1);
    const ask = () => openThread({ article: ferries, comment: id }, house);
    const take = (tab: number | null, article = ferries, at = house) =>
      takeAskedComment({ article }, tab, at).comment;
    await ask();
    expect([take(5), take(null, `${ferries}/other`)]).toEqual([null, null]);
    expect([take(null), take(null)]).toEqual([id, null]);
    await house.tabs.remember(5, ferries);
    await ask();
    expect([take(null), take(4), take(5)]).toEqual([null, null, id]);
    await ask();
    expect(take(5, ferries, { ...house, now: () => house.now() + 31_000 })).toBeNull();
  });

  test.each(['javascript:alert(1)', 'chrome://settings', 'data:text/html,x'])(
    'never opens %s, whatever a file said',
    async (address) => {
      const { house } = await withThread({}, address);
      await expect(openThread({ article: ferries }, house)).rejects.toMatchObject({
        code: 'missing',
      });
    },
  );
});

test('openPanel says where the browser refuses', async () => {
  const { house } = await sampleHouse({ 1: { address: ferries, inject: 'refused' } });
  await expect(openPanel({ tab: 1 }, house)).rejects.toMatchObject({ code: 'unreadable' });
});

test('openPanel puts no second script where one answers', async () => {
  const { house, asked } = await sampleHouse({
    1: { address: ferries, facts: plainPage(ferries), inject: 'refused' },
  });
  await openPanel({ tab: 1 }, house);
  expect(asked).toMatchObject([{ tab: 1, word: 'showPanel', takes: { focus: true } }]);
});

test('neither button nor key opens a panel on a site that is to be left alone', async () => {
  const { house, db, asked } = await sampleHouse({
    1: { address: `${ferries}?page=2`, facts: plainPage(ferries) },
  });
  await changeSettings(db, { neverSites: ['harbourpost.example'] });
  for (const opening of [openPanel({ tab: 1 }, house), togglePanel(1, house)]) {
    await expect(opening).rejects.toMatchObject({ code: 'unreadable', message: 'never' });
  }
  expect(asked).toEqual([]);
});

test('resizePanel keeps the size within bounds, and only when the drag is done', async () => {
  const { house, db, pushed } = await sampleHouse({
    1: { address: ferries, facts: plainPage(ferries) },
  });
  await resizePanel({ width: 9999, done: false }, 1, house);
  expect((await readSettings(db)).panelWidth).toBe(400);
  await resizePanel({ width: 9999, done: true }, 1, house);
  expect((await readSettings(db)).panelWidth).toBe(640);
  await resizePanel({ width: 500.4, done: true }, 1, house);
  expect((await readSettings(db)).panelWidth).toBe(500);
  expect(pushed.map(({ name }) => name)).toEqual(['settingsChanged', 'settingsChanged']);
});
