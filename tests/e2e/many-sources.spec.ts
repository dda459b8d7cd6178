import { expectUsable } from './browser/accessible.ts';
import { test } from './browser/allowed-sites.ts';
import { expect } from './browser/fixtures.ts';
import { sentence } from './browser/sentence.ts';
import { followUnseen, sourceNamed } from './browser/sources-reader.ts';
import { wire } from './site/serve-feeds.ts';

/** A list as one has it after years: every fifth source is gone. */
const many = Array.from({ length: 200 }, (_, n) => ({
  address: `${wire}/${n % 5 === 0 ? 'gone' : 'atom'}.xml?${n + 1}`,
  title: `Channel ${n + 1}`,
}));

test('a long list of sources can be narrowed, and thinned out at once', async ({ chrome }) => {
  test.setTimeout(120_000);
  chrome.watch.allowed.add('wire.example');
  const library = await followUnseen(chrome, many);
  const rows = library.locator('.source');
  const titles = rows.getByRole('heading', { level: 3 });
  await expect(library.getByText(sentence('sourcesFailing_other', '40'))).toBeVisible({
    timeout: 60_000,
  });
  await expect(library.getByText(sentence('sourcesCount_other', '200'))).toBeVisible();
  await expect
    .poll(async () => (await titles.allTextContents()).slice(0, 3))
    .toEqual(['Channel 1', 'Channel 2', 'Channel 3']);
  expect((await titles.allTextContents())[10]).toBe('Channel 11');

  const box = library.getByRole('searchbox', { name: sentence('sourcesFilter') });
  await box.fill('channel 19');
  await expect(titles).toHaveText([
    'Channel 19',
    'Channel 119',
    ...Array.from({ length: 10 }, (_, n) => `Channel ${190 + n}`),
  ]);
  await box.fill('nothing is called so');
  await expect(library.getByText(sentence('findNone'))).toBeVisible();
  await box.fill('');

  await library.getByRole('checkbox', { name: sentence('sourcesOnlyFailing') }).check();
  await expect(rows).toHaveCount(40);
  await library.getByRole('button', { name: sentence('sourcesChoose') }).click();
  await library.getByRole('button', { name: sentence('sourcesChooseAll') }).click();
  await library
    .getByRole('checkbox', { name: sentence('sourceChooseName', 'Channel 1'), exact: true })
    .uncheck();
  await expectUsable(library, 'several sources chosen');
  await library.screenshot({ path: 'out/many-sources.png' });
  await library.getByRole('button', { name: sentence('sourcesRemove_other', '39') }).click();
  await expect(library.getByText(sentence('sourcesRemoved_other', '39'))).toBeVisible();
  await expect(rows).toHaveCount(1);
  const undo = library.getByRole('button', { name: sentence('undo') });
  await expect(undo).toBeFocused();
  await library.keyboard.press('Enter');
  await expect(rows).toHaveCount(40);
  await library.getByRole('checkbox', { name: sentence('sourcesOnlyFailing') }).uncheck();
  await expect(rows).toHaveCount(200);
  await expect(sourceNamed(library, 'Channel 6')).toContainText(sentence('sourceGone'));
});
