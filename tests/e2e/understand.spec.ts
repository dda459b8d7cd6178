import { expect, test } from './browser/fixtures.ts';
import {
  ask,
  chip,
  citations,
  markedInPage,
  openUnderstand,
  result,
  resultButton,
  tab,
} from './browser/help-reader.ts';
import {
  changeSettings,
  closePanel,
  comments,
  openPopup,
  showPanel,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThread } from './browser/stored-thread.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';

test('the panel has tabs, which keep what is under way and are remembered', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, article);
  await write(panel, 'Half a thought');
  await openUnderstand(panel);
  await expect(writeBox(panel)).toBeHidden();
  await tab(panel, 'tabUnderstand').press('ArrowLeft');
  await expect(tab(panel, 'tabComments')).toBeFocused();
  await expect(writeBox(panel)).toHaveValue('Half a thought');
  await tab(panel, 'tabComments').press('End');
  await expect(tab(panel, 'tabRelated')).toBeFocused();
  await tab(panel, 'tabRelated').press('ArrowLeft');
  await expect(result(panel, 'helpSummary')).toBeVisible();
  await closePanel(chrome, page, panel);
  const again = await openPopupPanel();
  await expect(tab(again, 'tabUnderstand')).toHaveAttribute('aria-selected', 'true');
  await expect(result(again, 'helpSummary')).toBeVisible();

  async function openPopupPanel() {
    return showPanel(chrome, page, await openPopup(chrome, page));
  }
});

test('a summary is there at once, of sentences that are shown in the page', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, article);
  const before = await page.evaluate(() => document.body.innerHTML);
  await openUnderstand(panel);
  await expect(result(panel, 'helpSummary')).toContainText(sentence('madeEmbedded'));
  const last = citations(panel, 'helpSummary').last();
  await last.click();
  await expect(last).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => markedInPage(page)).not.toBe('');
  const lines = result(panel, 'helpSummary').locator('.result-lines p');
  await expect(lines.last()).toContainText(await markedInPage(page));
  const isInView = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('afterword') ?? [];
      const { top } = (range as Range).getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
  await expect.poll(isInView).toBe(true);
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
  await last.click();
  await expect.poll(() => markedInPage(page)).toBe('');
  await last.click();
  await expect.poll(() => markedInPage(page)).not.toBe('');
  await closePanel(chrome, page, panel);
  await expect.poll(() => markedInPage(page)).toBe('');
});

test('a sentence that the page does not show any more is said to be gone', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, article);
  await openUnderstand(panel);
  await expect(citations(panel, 'helpSummary').first()).toBeVisible();
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = 'Gone.';
  });
  await citations(panel, 'helpSummary').first().click();
  await expect(panel.getByRole('alert')).toContainText(sentence('sentenceGone'));
  expect(await markedInPage(page)).toBe('');
});

test('a result is copied, and quoted into the draft', async ({ chrome }) => {
  const { panel } = await visitWithPanel(chrome, article);
  await write(panel, 'I read:');
  await openUnderstand(panel);
  await chip(panel, 'helpKeyPoints').click();
  await expect(result(panel, 'helpKeyPoints').getByRole('listitem').first()).toBeVisible();
  await resultButton(panel, 'helpKeyPoints', 'helpCopy').click();
  await expect(result(panel, 'helpKeyPoints')).toContainText(sentence('copied'));
  await resultButton(panel, 'helpKeyPoints', 'helpQuote').click();
  await expect(writeBox(panel)).toBeFocused();
  await expect(writeBox(panel)).toHaveValue(/^I read:\n\n> .+\n\n$/s);
});

test('a question is answered by the article, or it is said that it does not say', async ({
  chrome,
}) => {
  const { panel } = await visitWithPanel(chrome, article);
  await openUnderstand(panel);
  await chip(panel, 'helpAnswer').click();
  await ask(panel, 'Who kept the log?');
  await expect(result(panel, 'helpAnswer')).toContainText('Abel Crane');
  await ask(panel, 'What colour is the ribbon?');
  await expect(result(panel, 'helpAnswer')).toContainText(sentence('helpNotSaidNear'));
  await expect(citations(panel, 'helpAnswer').first()).toBeVisible();
  await ask(panel, 'What does a submarine cost?');
  await expect(result(panel, 'helpAnswer')).toContainText(sentence('helpNotSaid'));
});

test('what nobody can do yet says who could, and leads to the settings', async ({ chrome }) => {
  const { panel } = await visitWithPanel(chrome, article);
  await openUnderstand(panel);
  await chip(panel, 'helpExplain').click();
  const said = result(panel, 'helpExplain');
  await expect(said).toContainText(sentence('helperBrowserOff'));
  await expect(said).toContainText(sentence('helperServerOff'));
  const opened = chrome.context.waitForEvent(
    'page',
    (one) => !one.url().includes('/src/workshop/'),
  );
  await said
    .getByRole('button', { name: sentence('helpOpenSettings') })
    .last()
    .click();
  expect((await opened).url()).toContain('#help');
});

test('what commenters say leads to their comments', async ({ chrome }) => {
  await storeThread(chrome, article, [
    {
      author: 'Mara',
      text: 'The ribbon was Edith’s: my aunt had a drawer of such ribbons.',
      minutesAgo: 90,
    },
    {
      author: 'Tomas',
      text: 'The soundings were made with a lead line, in winter.',
      minutesAgo: 80,
    },
    { author: 'Ling', text: 'A ribbon like that one was Edith’s for certain.', minutesAgo: 70 },
    {
      author: 'Ada',
      text: 'I doubt that soundings with a lead line were made in winter.',
      minutesAgo: 60,
      answers: 1,
    },
    { author: 'Noor', text: 'The bakery should have kept the wall.', minutesAgo: 50 },
  ]);
  const { panel } = await visitWithPanel(chrome, article);
  await openUnderstand(panel);
  const name = citations(panel, 'helpDigest').first();
  const author = await name.innerText();
  await name.click();
  await expect(tab(panel, 'tabComments')).toHaveAttribute('aria-selected', 'true');
  await expect(comments(panel).filter({ hasText: author }).first()).toBeVisible();
});

test('switched off, there is nothing of it', async ({ chrome }) => {
  const { panel } = await visitWithPanel(chrome, article);
  await expect(tab(panel, 'tabUnderstand')).toBeVisible();
  await changeSettings(panel, { help: false });
  await expect(tab(panel, 'tabUnderstand')).toHaveCount(0);
  await expect(tab(panel, 'tabRelated')).toBeVisible();
  await expect(panel.getByRole('button', { name: sentence('draftHelp') })).toHaveCount(0);
  await expect(writeBox(panel)).toBeVisible();
  await changeSettings(panel, { help: true, helpers: [] });
  await openUnderstand(panel);
  await expect(panel.getByText(sentence('helpChoose'))).toBeVisible();
});
