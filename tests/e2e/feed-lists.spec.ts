import { readFile } from 'node:fs/promises';
import { expectUsable } from './browser/accessible.ts';
import { test } from './browser/allowed-sites.ts';
import { expect } from './browser/fixtures.ts';
import { chooseFile, openLibrary } from './browser/library-reader.ts';
import { sentence } from './browser/sentence.ts';
import { followFeed, sourceNamed } from './browser/sources-reader.ts';
import { wire } from './site/serve-feeds.ts';

const list = `<?xml version="1.0"?>
<opml version="2.0"><head><title>Mine</title></head><body>
<outline text="News"><outline text="All news" type="rss" xmlUrl="${wire}/rss.xml" htmlUrl="${wire}/"/></outline>
<outline text="In Atom" xmlurl="${wire}/atom.xml">
<outline text="Nowhere" xmlUrl="javascript:alert(1)"/>
</body>`;

test('a list of feeds is looked at, then followed, and saved again for other readers', async ({
  chrome,
  site,
}) => {
  const library = await openLibrary(chrome, 'sources');
  chrome.watch.allowed.add('wire.example');
  await followFeed(library, `${wire}/rdf.xml`, 'Wire in RDF');
  const before = site.byPrograms.length;
  await chooseFile(library, 'no list at all', 'notes.txt');
  await expect(library.getByText(sentence('feedListUnfit'))).toBeVisible();
  await expect(library.getByText(sentence('feedListHelp'))).toBeVisible();
  for (const nothing of ['', '<outline text="A folder"><outline text="Another"/></outline>']) {
    await chooseFile(library, `<opml><body>${nothing}</body></opml>`, 'empty.opml');
    await expect(library.getByText(sentence('feedListEmpty'))).toBeVisible();
    await expect(library.getByText(sentence('feedListHelp'))).toBeVisible();
  }
  await chooseFile(library, list, 'mine.opml');
  await expect(library.getByText(sentence('feedsIn', 'mine.opml'))).toBeVisible();
  await expect(library.getByRole('definition')).toHaveText(['2', '0', '1']);
  await library.getByText(sentence('refused_one', '1')).click();
  await expect(
    library.getByText(sentence('refusedLine', 'Nowhere', sentence('feedNoWeb'))),
  ).toBeVisible();
  await expect(library.getByText(sentence('feedListCut'))).toBeVisible();
  // So far nobody was asked for anything.
  expect(site.byPrograms.length).toBe(before);
  await expectUsable(library, 'a list of feeds');
  await library.getByRole('button', { name: sentence('followAll') }).click();
  await expect(library.getByText(sentence('feedsAdded_other', '2'))).toBeVisible();
  await expect(sourceNamed(library, 'All news')).toContainText(sentence('articles_other', '3'));

  await chooseFile(library, list, 'mine.opml');
  await expect(library.getByText(sentence('feedsIn', 'mine.opml'))).toBeVisible();
  await expect(library.getByRole('definition')).toHaveText(['0', '2', '1']);
  await library.getByRole('button', { name: sentence('cancel') }).click();
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: sentence('feedListSave') }).click();
  const saved = await readFile(await (await download).path(), 'utf8');
  for (const path of ['/rss.xml', '/atom.xml', '/rdf.xml']) expect(saved).toContain(wire + path);
});

test('well-known feeds are offered by language and topic, and none is asked for anything', async ({
  chrome,
  site,
}) => {
  const library = await openLibrary(chrome, 'sources');
  const offered = library.getByRole('region', { name: sentence('starterTitle') });
  await expect(offered).toContainText('BBC News');
  const choice = (name: string) => offered.getByRole('combobox', { name: sentence(name) });
  await choice('starterTopic').selectOption('science');
  await expect(offered).not.toContainText('BBC News: World');
  const science = await offered.getByRole('listitem').count();
  expect(science).toBeGreaterThan(0);
  await choice('starterTopic').selectOption({ label: sentence('starterTopics') });
  expect(await offered.getByRole('listitem').count()).toBeGreaterThan(science);
  await choice('starterLanguage').selectOption('ja');
  await expect(offered).toContainText('NHK');
  await expect(offered).not.toContainText('NPR');
  await expect(library.getByText(sentence('sourcesNone'))).toBeVisible();
  expect(site.byPrograms).toEqual([]);
  await expectUsable(library, 'well-known feeds');
});
