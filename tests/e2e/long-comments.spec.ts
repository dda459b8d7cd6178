import { expectAccessible, expectInPlace, expectTargets } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { changeSettings, comments, visitWithPanel } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThread } from './browser/stored-thread.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const long = `It begins here. ${'The keeper wrote about the weather again. '.repeat(60)}And ends there.`;

test('a long comment folds, opens and closes by its button, and a search opens it', async ({
  chrome,
}) => {
  await storeThread(chrome, article, [
    { author: 'Mara', text: long, minutesAgo: 90 },
    { author: 'Tomas', text: 'Short.', minutesAgo: 80 },
  ]);
  const { page, panel } = await visitWithPanel(chrome, article);
  const comment = comments(panel, 'It begins here.');
  const end = comment.locator('.written-text').getByText('And ends there.');
  const more = comment.getByRole('button', { name: sentence('showMore') });
  const less = comment.getByRole('button', { name: sentence('showLess') });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await expect(end).toHaveCount(0);
  await expect(
    comments(panel, 'Short.').getByRole('button', { name: sentence('showMore') }),
  ).toHaveCount(0);
  await changeSettings(panel, { panelWidth: 320 });
  await expectAccessible(panel);
  await expectTargets(panel);
  await expectInPlace(panel);
  await page.screenshot({ path: 'out/e2e/long-comments.png' });

  await more.press('Enter');
  await expect(end).toBeVisible();
  await expect(less).toBeFocused();
  await expect(less).toHaveAttribute('aria-expanded', 'true');
  await less.press('Enter');
  await expect(end).toHaveCount(0);
  await expect(more).toBeFocused();

  await more.press('/');
  const find = panel.getByRole('searchbox', { name: sentence('findInThread') });
  await expect(find).toBeFocused();
  await page.keyboard.type('ends there');
  await page.keyboard.press('Enter');
  await expect(end).toBeVisible();
  await expect(less).toBeVisible();
  // The words, not the paragraph they end.
  const wordsInView = () =>
    panel.evaluate(() => {
      const [words] = [...(CSS.highlights.get('found') ?? [])] as Range[];
      const view = document.querySelector('main')?.getBoundingClientRect();
      const at = words?.getBoundingClientRect();
      return at && view ? at.top >= view.top && at.bottom <= view.bottom : false;
    });
  await expect.poll(wordsInView).toBe(true);
  await expect(find).toBeFocused();
});
