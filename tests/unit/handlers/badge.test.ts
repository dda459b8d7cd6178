import { expect, test } from 'vitest';
import { badgeTab, badgeTabs } from '../../../src/handlers/badge.ts';
import { applySettings } from '../../../src/handlers/settings.ts';
import type { SettingsChange } from '../../../src/settings.ts';
import { addComment } from '../../../src/store/comments.ts';
import { changeSettings } from '../../../src/store/settings.ts';
import { commentOn, ferries, noon, posted, sampleArticle } from '../store/sample-store.ts';
import { sampleHouse } from './sample-house.ts';

const site = 'harbourpost.example';

async function withThread(change: SettingsChange) {
  const all = await sampleHouse({
    1: { address: ferries },
    2: { address: `https://${site}/other` },
    3: { address: undefined },
    4: { address: 'https://islandgazette.example/ferries' },
  });
  const article = sampleArticle();
  await addComment(all.db, commentOn(article, 1), article, posted, noon);
  await changeSettings(all.db, change);
  return all;
}

test('tabs of chosen sites have their number, the others none', async () => {
  const { house, badges, watching } = await withThread({ badgeSites: [site] });
  await badgeTabs(house);
  expect(badges).toEqual({ 1: 1, 2: 0, 3: 0, 4: 0 });
  expect(watching.tabs).toBe(true);
});

test('on all sites it counts but where Afterword is to stay away', async () => {
  const { house, badges, db } = await withThread({ badgeEverywhere: true });
  await badgeTab(1, ferries, house);
  expect(badges).toEqual({ 1: 1 });
  await changeSettings(db, { neverSites: [site] });
  await badgeTab(1, ferries, house);
  expect(badges).toEqual({ 1: 0 });
});

test('switched off, the numbers go once, and tabs are not heard of any more', async () => {
  const { house, badges, db, watching } = await withThread({ badgeSites: [site] });
  await badgeTabs(house);
  await changeSettings(db, { badgeSites: [] });
  await badgeTabs(house);
  expect(badges).toEqual({ 1: 0, 2: 0, 3: 0, 4: 0 });
  expect(watching.tabs).toBe(false);
  house.badge.listTabs = () => Promise.reject(new Error('looked'));
  await badgeTabs(house);
});

test('who switches it on is answered once pages are listened to', async () => {
  const { house, watching } = await withThread({});
  await badgeTabs(house);
  expect(watching.tabs).toBe(false);
  await applySettings({ change: { badgeEverywhere: true } }, house);
  expect(watching.tabs).toBe(true);
  await badgeTabs(house);
  expect(watching.tabs).toBe(true);
});
