import { expect, test } from './browser/fixtures.ts';
import { comments, edit, editedMark, post, visitWithPanel, write } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';

for (const path of [article, '/hard/sandbox']) {
  test(`an edited comment shows what was changed, newest first, at ${path}`, async ({ chrome }) => {
    const { page, panel } = await visitWithPanel(chrome, path);
    await write(panel, 'It was sinc.');
    await post(panel);
    await expect(editedMark(panel, 'It was sinc.')).toHaveCount(0);
    await edit(panel, 'It was sinc.', 'It was zinc.');
    await edit(panel, 'It was zinc.', 'It was all zinc.');
    const mark = editedMark(panel, 'It was all zinc.');
    await expect(mark).toHaveAttribute('aria-expanded', 'false');
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(mark).toHaveAttribute('aria-expanded', 'true');
    const revisions = panel.getByRole('list', { name: sentence('revisions') });
    const items = revisions.getByRole('listitem');
    await expect(items).toHaveCount(3);
    await expect(items.nth(0).getByRole('insertion')).toHaveText(`${sentence('wasAdded')} all `);
    await expect(items.nth(0).getByRole('deletion')).toHaveCount(0);
    await expect(items.nth(1).getByRole('deletion')).toHaveText(`${sentence('wasRemoved')} sinc`);
    await expect(items.nth(1).getByRole('insertion')).toHaveText(`${sentence('wasAdded')} zinc`);
    await expect(items.nth(2)).toContainText('It was sinc.');
    await expect(items.getByRole('time')).toHaveCount(3);
    await page.keyboard.press('Enter');
    await expect(revisions).toHaveCount(0);
    await expect(comments(panel)).toHaveCount(1);
  });
}
