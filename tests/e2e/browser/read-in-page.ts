import type { Page } from '@playwright/test';
import { buildScript } from '../../bench/reading/build-script.ts';
import type { read } from '../../bench/reading/read-document.ts';

type Reading = ReturnType<typeof read>;

let script: Promise<string> | undefined;

/** What the reader, outside of the extension, reads in a page: in a world of its own, as a content script has one. */
export function readInPage(page: Page): Promise<Reading> {
  return askReader<Reading>(page, 'AfterwordReader.read(document, location.href)');
}

/** What an expression comes to in the reader's world of a page, in which `AfterwordReader` is defined. Plain JSON. */
export async function askReader<T>(page: Page, expression: string): Promise<T> {
  script ??= buildScript('read-document.ts', 'AfterwordReader');
  const source = await script;
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  });
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `${source};JSON.stringify(${expression})`,
  });
  await cdp.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return JSON.parse(result.value) as T;
}
