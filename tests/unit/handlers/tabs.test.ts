import { describe, expect, test } from 'vitest';
import { glanceAtTab, readKeptThread, readTab } from '../../../src/handlers/tabs.ts';
import { addComment } from '../../../src/store/comments.ts';
import { saveDraft } from '../../../src/store/drafts.ts';
import { changeSettings } from '../../../src/store/settings.ts';
import { unreadKey } from '../../../src/thread/draft.ts';
import {
  commentOn,
  dump,
  ferries,
  noon,
  posted,
  sampleArticle,
  sampleDraft,
} from '../store/sample-store.ts';
import { plainPage, sampleHouse } from './sample-house.ts';

const popup = { surface: 'popup', tab: null } as const;

describe('glanceAtTab', () => {
  test('gives what the browser says, and the draft that was typed before the page was read', async () => {
    const { house, db } = await sampleHouse({ 1: { address: ferries, title: 'Ferries' } });
    await saveDraft(db, sampleDraft('an older one', noon), sampleArticle(), null, noon);
    const typed = sampleDraft('half a wo', noon, { article: unreadKey(ferries) });
    await saveDraft(db, typed, null, null, noon);
    expect(await glanceAtTab({ tab: 1 }, house)).toMatchObject({
      readable: true,
      title: 'Ferries',
      site: 'harbourpost.example',
      draft: { text: 'half a wo' },
    });
  });

  test.each([
    [undefined, 'hidden'],
    ['chrome://settings/', 'browser'],
    ['file:///home/ada/notes.html', 'file'],
  ])('says why %s cannot be read', async (address, reason) => {
    const { house } = await sampleHouse({ 1: { address } });
    expect(await glanceAtTab({ tab: 1 }, house)).toMatchObject({ readable: false, reason });
  });

  test('says that the reader wants nothing on that site, and which it is', async () => {
    const { house, db } = await sampleHouse({ 1: { address: ferries } });
    await changeSettings(db, { neverSites: ['harbourpost.example'] });
    const never = { readable: false, reason: 'never', site: 'harbourpost.example' };
    expect(await glanceAtTab({ tab: 1 }, house)).toEqual(never);
  });
});

describe('readTab', () => {
  test('puts nothing into a page of a site that is to be left alone', async () => {
    const { house, db, asked } = await sampleHouse({
      1: { address: ferries, facts: plainPage(ferries) },
    });
    house.tabs.inject = () => Promise.reject(new Error('put in'));
    await changeSettings(db, { neverSites: ['harbourpost.example'] });
    const reading = readTab({ tab: 1, latest: 3 }, popup, house);
    await expect(reading).rejects.toMatchObject({ code: 'unreadable', message: 'never' });
    expect(asked).toEqual([]);
  });

  test('gives the article of the page, and its thread', async () => {
    const { house, db } = await sampleHouse({
      1: { address: `${ferries}?utm_source=x`, facts: plainPage(`${ferries}?utm_source=x`) },
    });
    await addComment(db, commentOn(sampleArticle(), 1), sampleArticle(), posted, noon);
    const open = await readTab({ tab: 1, latest: 3 }, popup, house);
    expect(open).toMatchObject({ tab: 1, count: 1, article: { id: ferries } });
    expect(open.comments).toHaveLength(1);
  });

  test('knows a page that never answers by its address and title', async () => {
    const { house } = await sampleHouse({
      1: { address: ferries, title: 'Ferries', inject: 'late' },
    });
    const { article } = await readTab({ tab: 1, latest: 3 }, popup, house);
    expect(article).toMatchObject({ id: ferries, title: 'Ferries', kind: 'page' });
  });

  test('stores nothing of a page that is only opened', async () => {
    const { house, db } = await sampleHouse({ 1: { address: ferries, facts: plainPage(ferries) } });
    await readTab({ tab: 1, latest: 3 }, popup, house);
    expect(await dump(db)).toEqual({ articles: [], comments: [], drafts: [] });
  });

  test.each([
    [{ address: undefined }, 'hidden'],
    [{ address: ferries, inject: 'refused' }, 'other'],
    [{ address: ferries, facts: plainPage(ferries, { contentType: 'application/pdf' }) }, 'pdf'],
  ] as const)('says why a page cannot be read', async (tab, reason) => {
    const { house } = await sampleHouse({ 1: tab });
    await expect(readTab({ tab: 1, latest: 3 }, popup, house)).rejects.toMatchObject({
      code: 'unreadable',
      message: reason,
    });
  });

  test('asks the script that hosts the panel, whose grant may have ended', async () => {
    const { house } = await sampleHouse({
      1: { address: undefined, inject: 'refused', facts: plainPage(ferries) },
    });
    const open = await readTab({ tab: null, latest: null }, { surface: 'panel', tab: 1 }, house);
    expect(open.article.id).toBe(ferries);
  });
});

test('readKeptThread gives what is kept, and says where nothing is', async () => {
  const { house, db } = await sampleHouse({});
  await expect(readKeptThread({ article: ferries }, house)).rejects.toMatchObject({
    code: 'missing',
  });
  await addComment(db, commentOn(sampleArticle(), 1), sampleArticle(), posted, noon);
  expect(await readKeptThread({ article: ferries }, house)).toMatchObject({ tab: null, count: 1 });
});
