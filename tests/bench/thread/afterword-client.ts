import type { Page } from '@playwright/test';
import type { StoredPart } from '../../../src/contract.ts';
import type { TestBrowser } from '../../e2e/browser/test-browser.ts';
import { sampleArticle } from '../sample-threads.ts';
import type { Client } from './client.ts';
import type { NestedThread } from './nested-comments.ts';

/** So many comments are stored at a time. */
const partSize = 500;
/** Threads up to here are drawn whole. */
const wholeUpTo = 150;

const box = '.panel-foot textarea';

/**
 * The panel, as the browser's own side panel loads it: with a thread that is kept. Stores the threads first.
 * @param threads by the numbers of their sample articles
 */
export async function prepareAfterword(
  chrome: TestBrowser,
  threads: ReadonlyMap<number, NestedThread>,
): Promise<Client> {
  const library = await chrome.visitExtension('src/library/index.html');
  for (const [number, { comments }] of threads) {
    await importPart(library, { articles: [sampleArticle(number)], comments: [], drafts: [] });
    for (let from = 0; from < comments.length; from += partSize) {
      const part = comments.slice(from, from + partSize);
      await importPart(library, { articles: [], comments: part, drafts: [] });
    }
  }
  // The panel asks whether the page beside it is left: any tab will do.
  const tab = await library.evaluate('chrome.tabs.query({}).then(([first]) => first.id)');
  await library.close();
  const numberOf = new Map([...threads].map(([number, thread]) => [thread, number]));
  return {
    addressOf(thread) {
      const { id } = sampleArticle(numberOf.get(thread) ?? 0);
      const asked = new URLSearchParams({ article: id, tab: String(tab) });
      return `chrome-extension://${chrome.extensionId}/src/panel/index.html?${asked}`;
    },
    keepsPosts: true,
    comment: '[data-comment]',
    whole: ({ comments: { length: size } }) =>
      size > wholeUpTo
        ? { all: '[data-comment], [data-words]', count: size }
        : { all: size === 0 ? '.invitation' : '[data-comment]', count: Math.max(1, size) },
    scroller: '.discussion',
    box,
    async openReply(page) {
      const reply = page.locator('[data-opens="reply"]').first();
      if ((await reply.count()) === 0) return box;
      await reply.click();
      return '.comments textarea';
    },
    post: { event: 'keydown', act: (page) => page.keyboard.press('Control+Enter') },
  };
}

async function importPart(library: Page, part: StoredPart): Promise<void> {
  const message = JSON.stringify({ call: 'importPart', args: { dryRun: false, ...part } });
  const outcome = (await library.evaluate(`chrome.runtime.sendMessage(${message})`)) as {
    ok: boolean;
    value?: { added: number };
  };
  if (!outcome.ok || outcome.value?.added !== part.comments.length) {
    throw new Error(`Storing failed: ${JSON.stringify(outcome).slice(0, 500)}`);
  }
}
