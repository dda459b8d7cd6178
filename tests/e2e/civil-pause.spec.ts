import { expectAccessible } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { chooseSetting, openLibrary } from './browser/library-reader.ts';
import { comments, openPanel, openPopup, post, write, writeBox } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const rude = 'The mayor is a bastard, and that is all I have to say.';

test('a pause asks once before a rude word is posted, never refuses, and is off until chosen', async ({
  chrome,
}) => {
  const page = await chrome.visit(article);
  let popup = await openPopup(chrome, page);
  await write(popup, rude);
  await post(popup);
  await expect(popup.getByText(rude).first()).toBeVisible();
  await popup.close();

  await chooseSetting(await openLibrary(chrome, 'settings'), 'settingCivil', sentence('civilOn'));
  await page.bringToFront();
  popup = await openPopup(chrome, page);
  const asks = popup.getByRole('alert').filter({ hasText: sentence('civilAsk', 'bastard') });
  const press = (key: string) =>
    popup.getByRole('button', { name: sentence(key), exact: true }).click();
  await write(popup, 'The mayor is wrong.');
  await post(popup);
  await expect(asks).toHaveCount(0);

  await write(popup, rude);
  await press('post');
  await expect(asks).toBeVisible();
  await expectAccessible(popup);
  await press('civilBack');
  await expect(asks).toHaveCount(0);
  await expect(writeBox(popup)).toHaveValue(rude);
  await expect(writeBox(popup)).toBeFocused();

  // Asked once, it is posted; another text is asked about again.
  await post(popup);
  await write(popup, `${rude} Again.`);
  await press('post');
  await press('civilPost');
  await expect(writeBox(popup)).toHaveValue('');
  const panel = await openPanel(chrome, page, popup);
  await expect(comments(panel)).toHaveCount(4);

  await write(panel, rude);
  await panel.getByRole('button', { name: sentence('post'), exact: true }).click();
  await panel.getByRole('button', { name: sentence('civilPost') }).click();
  await expect(comments(panel)).toHaveCount(5);
});
