import type { Frame, Page } from '@playwright/test';
import { hostileTexts } from '../unit/providers/hostile-texts.ts';
import { expect, test } from './browser/fixtures.ts';
import {
  ask,
  chip,
  markedInPage,
  openUnderstand,
  result,
  resultButton,
  tab,
} from './browser/help-reader.ts';
import { expectNobodyElseAsked, launchWithServer } from './browser/own-server.ts';
import {
  changeSettings,
  chooseFromMenu,
  closePanel,
  comments,
  openPopup,
  post,
  showPanel,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThread } from './browser/stored-thread.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { type ModelServer, serveModel } from './site/model-server.ts';
import type { Site } from './site/serve-site.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';

const thread = [
  { author: 'Mara', text: 'Wer hat es gefunden?' },
  { author: 'Tomas', text: 'The soundings were made with a lead line, in winter.' },
  { author: 'Noor', text: 'The bakery should have kept the wall.' },
];

let server: ModelServer;
test.beforeAll(async () => {
  server = await serveModel();
});
test.afterAll(() => server.close());
test.beforeEach(() => {
  server.asked.length = 0;
  server.behaviour = 'good';
});

/** A reader who has set up the server, with the panel open. */
async function withServer(
  site: Site,
  use: (chrome: TestBrowser, page: Page, panel: Frame) => Promise<void>,
): Promise<void> {
  const chrome = await launchWithServer(site, server);
  try {
    await storeThread(chrome, article, thread);
    const { page, panel } = await visitWithPanel(chrome, article);
    const helpServer = { address: server.address, model: 'small:3b' };
    await changeSettings(panel, { helpers: ['embedded', 'server'], helpServer });
    await use(chrome, page, panel);
    expectNobodyElseAsked(chrome, server);
  } finally {
    await chrome.close();
  }
}

/** What a sentence says behind its gap. */
const sentencePart = (key: string): string => sentence(key, '|').split('|')[1]?.trim() ?? '';

async function reopenPanel(chrome: TestBrowser, page: Page): Promise<Frame> {
  return showPanel(chrome, page, await openPopup(chrome, page));
}

test('an own server explains, with each line checked, and the result is kept', async ({ site }) => {
  server.answer = () =>
    'A log was found in a wall of a bakery. [5]\nThe keeper was a woman from Mars. [5]';
  await withServer(site, async (chrome, page, panel) => {
    await openUnderstand(panel);
    await chip(panel, 'helpExplain').click();
    const said = result(panel, 'helpExplain');
    await expect(said).toContainText(sentence('madeServer', 'small:3b'));
    await expect(said.locator('.unsupported')).toContainText('Mars');
    await said.locator('.citation').first().click();
    await expect.poll(() => markedInPage(page)).not.toBe('');
    await closePanel(chrome, page, panel);
    const asked = server.asked.length;
    const again = await reopenPanel(chrome, page);
    await chip(again, 'helpExplain').click();
    await expect(result(again, 'helpExplain')).toContainText('found in a wall');
    expect(server.asked.length).toBe(asked);
  });
});

test('what was made of an article that has changed since says so, and is made anew', async ({
  site,
}) => {
  server.answer = () => 'A log was found in a wall of a bakery. [5]';
  await withServer(site, async (chrome, page, panel) => {
    await openUnderstand(panel);
    await chip(panel, 'helpExplain').click();
    await expect(result(panel, 'helpExplain')).toContainText('found in a wall');
    await closePanel(chrome, page, panel);
    await page.evaluate(() => {
      const [first] = document.querySelectorAll('.standfirst');
      if (first) first.textContent = `${first.textContent} It was a Tuesday, the paper says now.`;
    });
    const again = await reopenPanel(chrome, page);
    await chip(again, 'helpExplain').click();
    const said = result(again, 'helpExplain');
    await expect(said).toContainText(sentencePart('helpMadeOutdated'));
    const asked = server.asked.length;
    await resultButton(again, 'helpExplain', 'helpAnew').click();
    await expect(said).not.toContainText(sentencePart('helpMadeOutdated'));
    await expect(said).toContainText('found in a wall');
    expect(server.asked.length).toBe(asked + 1);
  });
});

test('what a model made of a thread is there again, and says that the thread has changed since', async ({
  site,
}) => {
  server.answer = () => 'view: The bakery should have kept the wall. [3]';
  await withServer(site, async (chrome, page, panel) => {
    await openUnderstand(panel);
    await resultButton(panel, 'helpDigest', 'tryServer').click();
    await expect(result(panel, 'helpDigest')).toContainText(sentence('madeServer', 'small:3b'));
    const asked = server.asked.length;
    await closePanel(chrome, page, panel);
    const again = await reopenPanel(chrome, page);
    await expect(result(again, 'helpDigest')).toContainText(sentence('madeServer', 'small:3b'));
    await tab(again, 'tabComments').click();
    await write(again, 'So say I.');
    await post(again);
    await expect(comments(again)).toHaveCount(4);
    await closePanel(chrome, page, again);
    const third = await reopenPanel(chrome, page);
    await tab(third, 'tabUnderstand').click();
    await expect(result(third, 'helpDigest')).toContainText(sentencePart('helpMadeOutdatedThread'));
    expect(server.asked.length).toBe(asked);
  });
});

test('a passage that is selected in the page is translated', async ({ site }) => {
  server.answer = () => '[1] Bauleute fanden das Logbuch.';
  await withServer(site, async (chrome, page, panel) => {
    await page.evaluate(() => {
      const [first] = document.querySelectorAll('.standfirst');
      if (first) getSelection()?.selectAllChildren(first);
    });
    const selected = await page.evaluate(() => String(getSelection()));
    await openUnderstand(panel);
    await chip(panel, 'helpTranslate').click();
    await expect(panel.getByRole('blockquote')).toHaveText(selected);
    await panel.getByRole('combobox', { name: sentence('translateInto') }).selectOption('de');
    await panel.locator('.help-form').getByRole('button').click();
    const said = result(panel, 'helpTranslate');
    await expect(said).toContainText('Bauleute fanden das Logbuch.');
    await expect(said).toContainText(sentence('madeServer', 'small:3b'));
    const prompt = JSON.stringify(server.asked.at(-1)?.body?.messages);
    expect(prompt).toContain(selected.slice(0, 40));
    expect(prompt).toContain('into German');

    // It is there again with what it is of; a form that says something else shows nothing else's translation.
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await closePanel(chrome, page, panel);
    const again = await reopenPanel(chrome, page);
    await chip(again, 'helpTranslate').click();
    await expect(result(again, 'helpTranslate')).toContainText('Bauleute fanden das Logbuch.');
    await expect(again.getByRole('blockquote')).toHaveText(selected);
    const into = again.getByRole('combobox', { name: sentence('translateInto') });
    await expect(into).toHaveValue('de');
    await into.selectOption('fr');
    await expect(result(again, 'helpTranslate')).toHaveCount(0);
  });
});

test('who is switched on meanwhile can be asked at once', async ({ site }) => {
  server.answer = () => 'A log was found in a wall of a bakery. [5]';
  await withServer(site, async (_, __, panel) => {
    await changeSettings(panel, { helpers: ['embedded'] });
    await openUnderstand(panel);
    await chip(panel, 'helpExplain').click();
    await expect(result(panel, 'helpExplain')).toContainText(sentence('helperServerOff'));
    await changeSettings(panel, { helpers: ['embedded', 'server'] });
    await resultButton(panel, 'helpExplain', 'tryServer').click();
    await expect(result(panel, 'helpExplain')).toContainText('found in a wall');
  });
});

test('whatever a model says is drawn as text', async ({ site }) => {
  test.setTimeout(120_000);
  await withServer(site, async (_, __, panel) => {
    await changeSettings(panel, { helpers: ['server'] });
    await openUnderstand(panel);
    await chip(panel, 'helpAnswer').click();
    const said = result(panel, 'helpAnswer');
    for (const [index, { name, obeyed }] of hostileTexts.entries()) {
      server.answer = () => obeyed;
      await ask(panel, `Question ${index}?`);
      await expect.poll(() => server.asked.length, name).toBe(index + 1);
      await expect(said, name).toHaveAttribute('aria-busy', 'false');
      const drawn = panel
        .locator('.help')
        .locator('a, img, picture, video, iframe, object, embed, form, style, script, link');
      await expect(drawn, name).toHaveCount(0);
    }
  });
});

test('what takes long is stopped, and what fails says why, with a way out', async ({ site }) => {
  await withServer(site, async (_, __, panel) => {
    server.behaviour = 'silent';
    await openUnderstand(panel);
    await chip(panel, 'helpExplain').click();
    await resultButton(panel, 'helpExplain', 'helpStop').click();
    await expect(result(panel, 'helpExplain')).toContainText(sentence('helpStopped'));
    server.behaviour = 'too many';
    await chip(panel, 'helpSummary').click();
    await resultButton(panel, 'helpSummary', 'tryServer').click();
    const alert = result(panel, 'helpSummary').getByRole('alert');
    await expect(alert).toContainText(sentence('helpTooManySeconds', '7'));
    server.behaviour = 'good';
    server.answer = () => 'Builders found the log of a lighthouse. [1]';
    // The same is asked again, and not whoever comes first.
    await alert.getByRole('button', { name: sentence('tryAgain') }).click();
    await expect(result(panel, 'helpSummary')).toContainText('Builders found the log');
    // What was written when it was stopped stays to be read.
    server.behaviour = 'slow';
    server.answer = () =>
      `A log of a lighthouse was found. [1]\n${'It goes on and on. '.repeat(50)}`;
    await chip(panel, 'helpKeyPoints').click();
    await resultButton(panel, 'helpKeyPoints', 'tryServer').click();
    await expect(result(panel, 'helpKeyPoints')).toContainText('A log of a lighthouse was found.');
    await resultButton(panel, 'helpKeyPoints', 'helpStop').click();
    await expect(result(panel, 'helpKeyPoints')).toContainText(sentence('helpStopped'));
    await expect(result(panel, 'helpKeyPoints')).toContainText('A log of a lighthouse was found.');
  });
});

test('a comment is translated below it', async ({ site }) => {
  server.answer = () => 'Who found it?';
  await withServer(site, async (_, __, panel) => {
    await chooseFromMenu(panel, 'Wer hat es gefunden?', 'helpTranslate');
    const below = comments(panel, 'Wer hat es gefunden?');
    await expect(below).toContainText('Who found it?');
    await expect(below).toContainText(sentence('madeServer', 'small:3b'));
    await below.getByRole('button', { name: sentence('helpQuote'), exact: true }).click();
    await expect(writeBox(panel)).toHaveValue('> Who found it?\n\n');
    await below.getByRole('button', { name: sentence('translationHide') }).click();
    await expect(below).not.toContainText('Who found it?');
  });
});

test('a draft is helped with: the difference is shown, and taken or left', async ({ site }) => {
  server.answer = () => 'This is nonsense, I think.';
  await withServer(site, async (_, __, panel) => {
    await write(panel, 'This is utter nonsense.');
    await panel.getByRole('button', { name: sentence('draftHelp') }).click();
    await panel.getByRole('button', { name: sentence('draftCalm') }).click();
    await expect(panel.getByRole('insertion').first()).toBeVisible();
    await expect(writeBox(panel)).toHaveValue('This is utter nonsense.');
    await panel.getByRole('button', { name: sentence('draftDrop') }).click();
    await expect(panel.getByRole('insertion')).toHaveCount(0);
    await panel.getByRole('button', { name: sentence('draftCalm') }).click();
    await panel.getByRole('button', { name: sentence('draftTake') }).click();
    await expect(writeBox(panel)).toHaveValue('This is nonsense, I think.');
    await expect(comments(panel)).toHaveCount(3);
  });
});
