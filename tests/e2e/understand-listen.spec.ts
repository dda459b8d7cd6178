import type { Page } from '@playwright/test';
import { expectAccessible } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { chip, markedInPage, openUnderstand, result, tab } from './browser/help-reader.ts';
import { visitWithPanel } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';

/** Voices for every page and frame from now on: what they say is kept, and said until `endSentence` is called. */
function giveVoices(page: Page, voices: { name: string; lang: string; localService: boolean }[]) {
  return page.context().addInitScript((given) => {
    const spoken: string[] = [];
    let current: { onend: (() => void) | null } | null = null;
    class Utterance {
      onend: (() => void) | null = null;
      onerror = null;
      voice = null;
      lang = '';
      rate = 1;
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => given.map((voice) => ({ ...voice, default: false })),
        speak(utterance: Utterance) {
          spoken.push(`${utterance.rate} ${utterance.text}`);
          current = utterance;
        },
        cancel: () => (current = null),
      }),
    });
    Object.assign(window, { spoken, endSentence: () => current?.onend?.() });
  }, voices);
}

test('an article is read out, with its sentence marked in the panel and in the page', async ({
  chrome,
}) => {
  const blank = await chrome.visit('about:blank');
  await giveVoices(blank, [
    { name: 'Near', lang: 'en-GB', localService: true },
    { name: 'Far', lang: 'en-GB', localService: false },
  ]);
  const { page, panel } = await visitWithPanel(chrome, article);
  await openUnderstand(panel);
  await chip(panel, 'helpListen').click();
  const listen = result(panel, 'helpListen');
  const press = (key: string) =>
    listen.getByRole('button', { name: sentence(key), exact: true }).click();
  await expect(listen.getByRole('combobox', { name: sentence('listenVoice') })).toHaveCount(0);
  await press('listenPlay');
  const marked = listen.locator('mark');
  await expect(marked).toContainText('Builders fitting a new oven');
  await expect.poll(() => markedInPage(page)).toContain('Builders fitting a new oven');
  await panel.evaluate('endSentence()');
  await expect(marked).not.toContainText('Builders');
  const second = (await marked.innerText()).trim();
  await expect.poll(() => markedInPage(page)).toBe(second);
  await listen
    .getByRole('combobox', { name: sentence('listenSpeed') })
    .selectOption({ label: sentence('listenTimes', '1.5') });
  await expect.poll(() => panel.evaluate('spoken.at(-1)')).toBe(`1.5 ${second}`);

  // It goes on while something else is read, and can be stopped from there.
  const bar = panel.getByRole('region', { name: sentence('helpListen') });
  await chip(panel, 'helpSummary').click();
  await expect(bar).toHaveCount(1);
  await expect(bar).toContainText(sentence('listenPlace', '2', '|').split('|')[0]?.trim() ?? '');
  await expect.poll(() => markedInPage(page)).toBe(second);
  await tab(panel, 'tabComments').click();
  await expect.poll(() => markedInPage(page)).toBe(second);
  await bar.getByRole('button', { name: sentence('listenBack') }).click();
  await expect.poll(() => panel.evaluate('spoken.at(-1)')).toContain('Builders');
  await bar.getByRole('button', { name: sentence('listenOn') }).click();
  await expectAccessible(panel, 'reading out beside the comments');
  await tab(panel, 'tabUnderstand').click();
  await chip(panel, 'helpListen').click();
  await expect(bar).toHaveCount(1);
  await expect(marked).toContainText(second);

  await press('listenPause');
  await press('listenOn');
  await expect(marked).not.toContainText(second);
  await press('helpStop');
  await expect(marked).toHaveCount(0);
  await expect.poll(() => markedInPage(page)).toBe('');
  await tab(panel, 'tabComments').click();
  await expect(bar).toHaveCount(0);
});

test('without a voice it says so, and a voice elsewhere is used only where the reader wants it', async ({
  chrome,
}) => {
  const blank = await chrome.visit('about:blank');
  await giveVoices(blank, [{ name: 'Far', lang: 'en-GB', localService: false }]);
  const { panel } = await visitWithPanel(chrome, article);
  await openUnderstand(panel);
  await chip(panel, 'helpListen').click();
  const listen = result(panel, 'helpListen');
  await expect(listen).toContainText(sentence('listenNoVoice', 'English'));
  await listen.getByRole('checkbox', { name: sentence('listenRemote') }).check();
  await expect(listen.getByRole('button', { name: sentence('listenPlay') })).toBeVisible();
});
