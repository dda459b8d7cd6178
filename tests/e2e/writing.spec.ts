import { expect, test } from './browser/fixtures.ts';
import {
  comments,
  latest,
  openPanel,
  openPopup,
  tool,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { tideClock } from './site/articles/tide-clock.ts';

const clock = `/${tideClock.slug}`;
const written =
  'The **price** of a _crossing_:\n\n- five crowns\n- or [page 14](https://tender.example/14)';

test('what is written with marks is shown without them, in the panel as it looks, in a list as it reads', async ({
  chrome,
}) => {
  const page = await chrome.visit(clock);
  const popup = await openPopup(chrome, page);
  await write(popup, written);
  await popup.keyboard.press('ControlOrMeta+Enter');
  await expect(latest(popup)).toContainText(['You The price of a crossing:']);
  const panel = await openPanel(chrome, page, popup);
  const comment = comments(panel, 'price');
  await expect(comment.locator('strong')).toHaveText('price');
  await expect(comment.locator('em')).toHaveText('crossing');
  await expect(comment.locator('.written-text li')).toHaveText(['five crowns', 'or page 14']);
  await expect(comment.getByRole('link', { name: 'page 14' })).toHaveAttribute(
    'href',
    'https://tender.example/14',
  );
});

test('keys and tools mark what is selected, the preview shows it, and the browser undoes it', async ({
  chrome,
}) => {
  const { panel } = await visitWithPanel(chrome, clock);
  const box = writeBox(panel);
  await write(panel, 'five crowns');
  await box.press('ControlOrMeta+a');
  await box.press('ControlOrMeta+b');
  await expect(box).toHaveValue('**five crowns**');
  await box.press('ControlOrMeta+b');
  await expect(box).toHaveValue('five crowns');
  await box.press('ControlOrMeta+i');
  await expect(box).toHaveValue('_five crowns_');
  await box.press('ControlOrMeta+z');
  await expect(box).toHaveValue('five crowns');
  await box.press('ControlOrMeta+a');
  await tool(panel, 'markList').click();
  await expect(box).toHaveValue('- five crowns');
  await expect(box).toBeFocused();
  await tool(panel, 'preview').click();
  const preview = panel.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('listitem')).toHaveText('five crowns');
  await box.press('End');
  await panel.page().keyboard.type(' and six');
  await expect(preview).toContainText('and six');

  await box.press('ControlOrMeta+a');
  await panel.page().keyboard.type('page 14');
  await box.press('ControlOrMeta+a');
  await box.press('ControlOrMeta+k');
  await panel.page().keyboard.type('https://tender.example/');
  await expect(box).toHaveValue('[page 14](https://tender.example/)');

  await tool(panel, 'markStrong').focus();
  await panel.page().keyboard.press('ArrowRight');
  await expect(tool(panel, 'markEmphasis')).toBeFocused();
});
