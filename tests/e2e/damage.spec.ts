import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';
import { goToSection, libraryTitle, openLibrary, saveFile } from './browser/library-reader.ts';
import { count, faults } from './browser/popup-reader.ts';
import { latest, openPopup, post, write } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { breakStore, damageStore } from './browser/stored-faults.ts';
import { tideClock } from './site/articles/tide-clock.ts';

const clock = `/${tideClock.slug}`;

for (const which of ['list', 'log'] as const)
  test(`a database damaged on the disk (its ${which}): the empty list says why, until the reader has taken note`, async ({
    chrome,
  }) => {
    const before = await openPopup(chrome, await chrome.visit(clock));
    await write(before, 'Soon lost.');
    await post(before);
    await chrome.relaunch({}, () => damageStore(chrome, which));

    const page = await chrome.visit(clock);
    const popup = await openPopup(chrome, page);
    const lost = faults(popup).filter({ hasText: 'found your stored comments damaged' });
    await expect(lost).toBeVisible();
    await write(popup, 'Written after.');
    await post(popup);
    await chrome.closePopup(page);

    const later = await openPopup(chrome, page);
    await expect(latest(later)).toContainText(['You Written after.']);
    const library = chrome.context.waitForEvent('page', (one) =>
      one.url().includes('/src/library/'),
    );
    await faults(later)
      .getByRole('button', { name: sentence('lossBringBack') })
      .click();
    await expect(libraryTitle(await library)).toHaveText(sentence('dataTitle'));
    await goToSection(await library, 'threads');
    await faults(await library)
      .getByRole('button', { name: sentence('lossUnderstood') })
      .click();
    await expect(faults(await library)).toHaveCount(0);
    const last = await openPopup(chrome, page);
    await expect(count(last, 1)).toBeVisible();
    await expect(faults(last)).toHaveCount(0);
  });

/** Tries to save what cannot be read, and asks for an empty database instead. */
async function askToStartAfresh(library: Page): Promise<void> {
  await library.getByRole('button', { name: sentence('saveToFile') }).click();
  await expect(faults(library).filter({ hasText: sentence('saveCorrupt') })).toBeVisible();
  await library.getByRole('button', { name: sentence('afreshOffer') }).click();
  await expect(library.getByText(sentence('afreshSure'))).toBeVisible();
  await library.getByRole('button', { name: sentence('afreshStart') }).click();
}

test('a database that cannot be read: where nothing can be saved, the reader starts afresh', async ({
  chrome,
}) => {
  await breakStore(chrome);
  const library = await openLibrary(chrome, 'data');
  await askToStartAfresh(library);
  await expect(library.getByText(sentence('afreshDone'))).toBeVisible();

  const popup = await openPopup(chrome, await chrome.visit(clock));
  await write(popup, 'A new beginning.');
  await post(popup);
  await expect(count(popup, 1)).toBeVisible();
  await expect(faults(popup)).toHaveCount(0);
  const { content } = await saveFile(await openLibrary(chrome, 'data'));
  expect(content.comments).toHaveLength(1);
});

test('a database whose files nobody can make sense of: what is left to do is said', async ({
  chrome,
}) => {
  const before = await openPopup(chrome, await chrome.visit(clock));
  await write(before, 'Soon lost.');
  await post(before);
  await chrome.relaunch({}, () => damageStore(chrome, 'name'));
  const library = await openLibrary(chrome, 'data');
  await askToStartAfresh(library);
  await expect(faults(library).filter({ hasText: sentence('afreshFailed') })).toBeVisible();
});
