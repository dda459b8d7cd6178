import { expectUsable } from './browser/accessible.ts';
import { test } from './browser/allowed-sites.ts';
import { expect, test as plain } from './browser/fixtures.ts';
import { openLibrary } from './browser/library-reader.ts';
import { sentence } from './browser/sentence.ts';
import {
  findFeedsAt,
  followFeed,
  followUnseen,
  itemTitles,
  openSource,
  sourceNamed,
  wakeByAlarm,
} from './browser/sources-reader.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { until } from './browser/until.ts';
import { wire } from './site/serve-feeds.ts';

const told = [
  'Harbour ferries to run on hydrogen by spring',
  'The pier works go to tender',
  'Tide clock wins a prize',
];

/** Sources of the news agency that are called as their paths are. */
const at = (...paths: string[]) => paths.map((path) => ({ address: wire + path, title: path }));

test('from the address of a site to what is new in it', async ({ chrome, site }) => {
  const library = await openLibrary(chrome, 'sources');
  await expect(library.getByText(sentence('sourcesNone'))).toBeVisible();
  expect(site.byPrograms).toEqual([]);

  chrome.watch.allowed.add('wire.example');
  await findFeedsAt(library, wire);
  await expect(library.getByText(sentence('feedsFound_other', '2'))).toBeVisible();
  await library.getByRole('button', { name: sentence('followName', 'All news') }).focus();
  await library.keyboard.press('Enter');
  const said = library.getByText(sentence('feedFollowed', 'All news'));
  await expect(said).toBeVisible();
  await expect(library.getByRole('status').filter({ has: said })).toBeFocused();
  const source = sourceNamed(library, 'All news');
  await expect(source).toContainText(sentence('articles_other', '3'));
  await expect(library.getByText(sentence('followed'), { exact: true })).toBeVisible();
  const items = await openSource(source);
  await expect.poll(() => itemTitles(items)).toEqual(told);
  await expect(items.first()).toContainText('All news');
  await expect(items.first()).toContainText('1 hour ago');
  await expect(items.first()).toContainText('replace all nine ferries');
  await expect(items.first().getByRole('link')).toHaveAttribute('href', `${wire}/story/1`);

  // A second time the server is asked only whether anything has changed, and nothing is told twice.
  await source.getByRole('button', { name: sentence('sourceRefreshName', 'All news') }).click();
  await until(
    'the second asking',
    () => site.byPrograms.filter((one) => one === `GET ${wire}/rss.xml`).length === 2,
  );
  await expect(
    source.getByRole('button', { name: sentence('sourceRefreshName', 'All news') }),
  ).toBeEnabled();
  await expect.poll(() => itemTitles(items)).toEqual(told);

  await chrome.relaunch();
  const again = await openLibrary(chrome, 'sources');
  const there = await openSource(sourceNamed(again, 'All news'));
  await expect.poll(() => itemTitles(there)).toEqual(told);
});

test('every kind of feed, in every encoding, with every fault', async ({ chrome, site }) => {
  chrome.watch.allowed.add('wire.example');
  const library = await openLibrary(chrome, 'sources');
  for (const [path, title] of [
    ['/desk', 'Wire in JSON'],
    ['/atom.xml', 'Wire in Atom'],
    ['/rdf.xml', 'Wire in RDF'],
    ['/latin.xml', 'Fähren nach Süden'],
    ['/cyrillic.xml', 'Лодка'],
    ['/picture.png', 'Not a picture'],
  ] as const) {
    const address = wire + path;
    // The page of the desk does not name its feed: it is called as it calls itself.
    const source = await followFeed(library, address, title);
    await expect(source).toContainText(sentence('articles_other', '3'));
  }
  const moved = await followFeed(library, `${wire}/moved.xml`, 'Wire in Atom');
  await expect(moved).toHaveCount(2);

  const broken = await openSource(await followFeed(library, `${wire}/broken.xml`, 'Broken Wire'));
  await expect
    .poll(async () => (await itemTitles(broken)).slice(0, 5))
    .toEqual([
      'Bold & plain',
      'No id, R&D',
      'From the year to come',
      'A script for a link',
      'The same story told twice over',
    ]);
  await expect(broken.nth(0).getByRole('link')).toHaveAttribute('href', `${wire}/story/bold`);
  await expect(broken.nth(1)).toContainText('Words left');
  await expect(broken.nth(2)).not.toContainText('2100');
  await expect(broken.nth(3).getByRole('link')).toHaveCount(0);

  await expect(await followFeed(library, `${wire}/bomb.xml`, 'Bomb')).toContainText(
    sentence('articles_one', '1'),
  );
  const huge = await followFeed(library, `${wire}/huge.xml`, 'Huge Wire');
  await expect(huge).toContainText(sentence('sourceCut'));
  await expect(huge).toContainText(sentence('articles_other', '500'));
  const cut = await followFeed(library, `${wire}/cut.xml`, 'Cut Wire');
  await expect(cut).toContainText(sentence('sourceCut'));
  await expect(cut).toContainText(sentence('articles_other', '3'));
  expect(site.requests.filter((one) => one.includes('outside'))).toEqual([]);
});

test('a source that cannot be read says why, and what can be done', async ({ chrome, site }) => {
  test.setTimeout(120_000);
  chrome.watch.allowed.add('wire.example');
  // Where one leads is asked for, and may not be read.
  chrome.watch.allowed.add('islandgazette.example');
  const faults = {
    '/gone.xml': 'sourceGone',
    '/login.xml': 'sourceRefused',
    '/busy.xml': 'sourceBusy',
    '/error.xml': 'sourceFailed',
    '/nowhere.xml': 'sourceNotFound',
    '/page.xml': 'sourceNoFeed',
    '/away.xml': 'sourceElsewhere',
    '/loop.xml': 'sourceLoop',
    '/shut.xml': 'sourceUnreachable',
    '/silent.xml': 'sourceSlow',
    '/endless.xml': 'sourceCut',
  };
  const library = await followUnseen(chrome, at(...Object.keys(faults)));
  for (const [path, why] of Object.entries(faults)) {
    const source = sourceNamed(library, path);
    await expect(source).toContainText(sentence(why), { timeout: 45_000 });
    await expect(source.getByRole('button', { name: sentence('sourceRetry') })).toBeVisible();
  }
  await expect(sourceNamed(library, '/endless.xml')).toContainText(sentence('articles_other', '3'));
  await sourceNamed(library, '/error.xml')
    .getByRole('button', { name: sentence('sourceRetry') })
    .click();
  await expect(sourceNamed(library, '/error.xml')).toContainText(sentence('sourceFailed'));
  // Once to read it, and once to see that somebody is there.
  expect(site.requests.filter((one) => one.includes('islandgazette'))).toHaveLength(2);
});

test('without a connection nobody is blamed, and it is tried again with the first', async ({
  chrome,
}) => {
  chrome.watch.allowed.add('wire.example');
  const library = await followUnseen(chrome, at('/shut.xml'));
  const source = sourceNamed(library, '/shut.xml');
  await expect(source).toContainText(sentence('sourceUnreachable'));
  // The browser cannot be cut off from this machine: that it is offline is all that it says.
  const goOffline = (offline: boolean) =>
    `Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => ${!offline} })`;
  await (await chrome.worker()).evaluate(goOffline(true));
  await source.getByRole('button', { name: sentence('sourceRetry') }).click();
  await expect(source).toContainText(sentence('sourceOffline'));
  await findFeedsAt(library, `${wire}/shut.xml`);
  await expect(library.getByText(sentence('findOffline'))).toBeVisible();
  await (await chrome.worker()).evaluate(goOffline(false));
  await library.evaluate(() => dispatchEvent(new Event('online')));
  await expect(source).toContainText(sentence('sourceUnreachable'));
});

test('a removed source comes back, or goes with all that it told', async ({ chrome, site }) => {
  test.setTimeout(90_000);
  chrome.watch.allowed.add('wire.example');
  const library = await openLibrary(chrome, 'sources');
  const source = await followFeed(library, `${wire}/atom.xml`, 'Wire in Atom');
  const remove = source.getByRole('button', { name: sentence('sourceRemoveName', 'Wire in Atom') });
  await remove.click();
  await expect(source).toHaveCount(0);
  await expect(library.getByRole('button', { name: sentence('undo') })).toBeFocused();
  await library.keyboard.press('Enter');
  await expect(source).toContainText(sentence('articles_other', '3'));
  expect(await alarms(chrome)).toEqual(['sources']);

  await remove.click();
  await until('the end of the alarm', async () => (await alarms(chrome)).length === 0, 30_000);
  const before = site.byPrograms.length;
  await wakeByAlarm(chrome);
  await followFeed(library, `${wire}/atom.xml`, 'Wire in Atom');
  // Asked for once to see what it is, and once to read it: not by the alarm.
  expect(site.byPrograms.length - before).toBe(2);
});

test('two that are removed one after the other both come back', async ({ chrome }) => {
  chrome.watch.allowed.add('wire.example');
  const library = await openLibrary(chrome, 'sources');
  const titles = ['Wire in Atom', 'Wire in RDF'];
  const [atom, rdf] = [
    await followFeed(library, `${wire}/atom.xml`, 'Wire in Atom'),
    await followFeed(library, `${wire}/rdf.xml`, 'Wire in RDF'),
  ];
  for (const [at, source] of [atom, rdf].entries())
    await source
      .getByRole('button', { name: sentence('sourceRemoveName', titles[at] ?? '') })
      .click();
  const undo = library.getByRole('button', { name: sentence('undo') });
  await expect(atom.or(rdf)).toHaveCount(0);
  await undo.click();
  await expect(rdf).toBeVisible();
  await undo.click();
  await expect(atom).toBeVisible();
  await expect(undo).toHaveCount(0);
});

async function alarms(chrome: TestBrowser): Promise<string[]> {
  const worker = await chrome.worker();
  return worker.evaluate(`chrome.alarms.getAll().then((all) => all.map(({ name }) => name))`);
}

plain(
  'without a permission nothing is asked for, and nothing is added',
  async ({ chrome, site }) => {
    const library = await openLibrary(chrome, 'sources');
    await findFeedsAt(library, 'not an address');
    await expect(library.getByText(sentence('followNoAddress', 'example.org'))).toBeVisible();
    // Nobody can answer the browser's own question here: this reader says no.
    await library.evaluate('chrome.permissions.request = async () => false');
    await findFeedsAt(library, wire);
    await expect(library.getByText(sentence('followRefused'))).toBeVisible();
    // Not even a source that is there is asked for.
    await followUnseen(chrome, at('/rss.xml'));
    await expect(sourceNamed(library, '/rss.xml')).toContainText(sentence('sourceForbidden'));
    await expect(
      sourceNamed(library, '/rss.xml').getByRole('button', { name: sentence('sourceAllow') }),
    ).toBeVisible();
    expect(site.byPrograms).toEqual([]);
  },
);

for (const [name, more] of Object.entries({
  'as usual': {},
  'narrow, from right to left': { locale: 'ar', dark: true, size: { width: 520, height: 900 } },
})) {
  test.describe(name, () => {
    test.use({ more });
    test('every state of the sources is accessible', async ({ chrome }) => {
      chrome.watch.allowed.add('wire.example');
      const library = await followUnseen(chrome, at('/rss.xml', '/gone.xml', '/broken.xml'));
      await findFeedsAt(library, wire);
      await expect(library.locator('.found-feeds:not(.starter-feeds) li')).toHaveCount(2);
      await expect(sourceNamed(library, '/gone.xml')).toContainText(sentence('sourceGone'));
      await expect(await openSource(sourceNamed(library, '/broken.xml'))).toHaveCount(6);
      await expectUsable(library, 'sources');
      await sourceNamed(library, '/gone.xml')
        .getByRole('button', { name: /gone[.]xml/ })
        .last()
        .click();
      await expect(library.getByRole('button', { name: sentence('undo') })).toBeVisible();
      await expectUsable(library, 'a removed source');
      await library.screenshot({ path: `out/sources-${name}.png`, fullPage: true });
    });
  });
}
