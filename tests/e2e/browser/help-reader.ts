import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { sentence } from './sentence.ts';

/** What a reader does with help in reading, in verbs. */

/** The panel's tabs. */
export function tab(panel: Frame, key: 'tabComments' | 'tabUnderstand' | 'tabRelated'): Locator {
  return panel.getByRole('tab', { name: sentence(key) });
}

/** Shows the help with the article, its chips ready to be pressed. */
export async function openUnderstand(panel: Frame): Promise<void> {
  await tab(panel, 'tabUnderstand').click();
  await expect(chip(panel, 'helpSummary')).toBeVisible();
}

/** One of the buttons for help with the article. */
export function chip(panel: Frame, key: string): Locator {
  const chips = panel.getByRole('group', { name: sentence('helpChips') });
  return chips.getByRole('button', { name: sentence(key), exact: true });
}

/** What came of a piece of help, by the key of what it is called. */
export function result(panel: Frame, key: string): Locator {
  return panel.getByRole('region', { name: sentence(key), exact: true });
}

/** A button within a result. */
export function resultButton(
  panel: Frame,
  key: string,
  button: string,
  ...gaps: string[]
): Locator {
  return result(panel, key).getByRole('button', { name: sentence(button, ...gaps), exact: true });
}

/** The numbers of the sentences that a result rests on. */
export function citations(panel: Frame, key: string): Locator {
  return result(panel, key).locator('.citation');
}

/** Asks a question about the article. */
export async function ask(panel: Frame, question: string): Promise<void> {
  const box = panel.getByRole('textbox', { name: sentence('questionLabel') });
  await box.fill(question);
  await box.press('Enter');
}

/** What is marked in the page, as one text; '' where nothing is. */
export function markedInPage(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('afterword') ?? [])].map((range) => range.toString()).join(''),
  );
}
