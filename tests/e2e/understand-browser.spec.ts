import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';
import { chip, openUnderstand, result, resultButton } from './browser/help-reader.ts';
import { changeSettings, visitWithPanel } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';

/** A language model for every page and frame from now on, as Chrome has one: the test says how far its download is. */
function giveModel(page: Page) {
  return page.context().addInitScript(() => {
    let availability = 'downloadable';
    let load = (_: number) => {};
    const session = {
      contextWindow: 8000,
      destroy: () => undefined,
      promptStreaming: () =>
        new ReadableStream({
          start(controller) {
            for (const delta of ['A log was found ', 'in a wall. [5]']) controller.enqueue(delta);
            controller.close();
          },
        }),
    };
    const LanguageModel = {
      availability: async () => availability,
      async create({ signal, monitor }: { signal: AbortSignal; monitor(of: EventTarget): void }) {
        if (availability === 'available') return session;
        const target = new EventTarget();
        monitor(target);
        await new Promise<void>((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          load = (loaded) => {
            target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
            if (loaded === 1) resolve();
          };
        });
        availability = 'available';
        return session;
      },
    };
    for (const [name, value] of Object.entries({
      LanguageModel,
      Summarizer: undefined,
      Translator: undefined,
      isSecureContext: true,
      load: (loaded: number) => load(loaded),
    })) {
      Object.defineProperty(window, name, { value, configurable: true });
    }
  });
}

test('the browser’s model is downloaded only when wanted, shows how far it is, and can be given up', async ({
  chrome,
}) => {
  await giveModel(await chrome.visit('about:blank'));
  const { panel } = await visitWithPanel(chrome, article);
  await changeSettings(panel, { helpers: ['embedded', 'browser'] });
  await openUnderstand(panel);
  // What Afterword itself has made can be made by the model as well.
  await expect(resultButton(panel, 'helpSummary', 'tryDownload')).toBeVisible();
  await chip(panel, 'helpExplain').click();
  const said = result(panel, 'helpExplain');
  await expect(said).toContainText(sentence('helperBrowserDownload'));
  await resultButton(panel, 'helpExplain', 'helpDownloadNow').click();
  const progress = said.getByRole('progressbar');
  await expect
    .poll(async () => {
      await panel.evaluate('load(0.42)');
      return said.innerText();
    })
    .toContain(sentence('helpDownloading', '42'));
  await expect(progress).toBeVisible();
  await resultButton(panel, 'helpExplain', 'cancel').click();
  await expect(progress).toHaveCount(0);
  await expect(said).toContainText(sentence('helpStopped'));
  // The same is tried again: this click is the reader's word too.
  await resultButton(panel, 'helpExplain', 'tryAgain').click();
  await expect
    .poll(async () => {
      await panel.evaluate('load(1)');
      return said.innerText();
    })
    .toContain('A log was found in a wall.');
  await expect(said).toContainText(sentence('madeBrowser'));
});
