import { expectAccessible } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { goToSection, openLibrary, saveFile } from './browser/library-reader.ts';
import { openPopup, post, write } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { changeBackupState } from './browser/stored-backup.ts';
import type { TestBrowser } from './browser/test-browser.ts';

/** As though the first change had been so many days ago. */
const age = (chrome: TestBrowser, days: number) =>
  changeBackupState(
    chrome,
    (state, since) => Object.assign(state, { since }),
    Date.now() - days * 86_400_000,
  );

test('who has not saved for long is reminded, in popup and library, until they save', async ({
  chrome,
}) => {
  const page = await chrome.visit('/2026/11/tide-clock-eleven-minutes');
  const popup = await openPopup(chrome, page);
  await write(popup, 'It is right. I am early.');
  await post(popup);
  const note = sentence('backupNever_one', '1');
  await expect(popup.getByText(note)).toHaveCount(0);
  await chrome.closePopup(page);
  await age(chrome, 31);

  const again = await openPopup(chrome, page);
  await expect(again.getByText(note)).toBeVisible();
  await chrome.closePopup(page);
  const library = await openLibrary(chrome, 'threads');
  await expect(library.getByText(note).filter({ visible: true })).toBeVisible();
  await goToSection(library, 'data');
  await expectAccessible(library);
  await library
    .getByText(note)
    .filter({ visible: true })
    .getByRole('button', { name: sentence('backupLater') })
    .click();
  await expect(library.getByText(note)).toHaveCount(0);
  await saveFile(library);
});

test('what is stored is counted, and the browser is asked to keep it', async ({ chrome }) => {
  const library = await openLibrary(chrome, 'data');
  const note = library.getByText(/free\./);
  await expect(note).toBeVisible();
  const persisted = await library.evaluate(() => navigator.storage.persisted());
  const words = sentence(persisted ? 'storageKept' : 'storageNotKept');
  await expect(note).toContainText(words);
});
