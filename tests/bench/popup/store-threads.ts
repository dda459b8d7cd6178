import type { StoredPart } from '../../../src/contract.ts';
import { until } from '../../e2e/browser/until.ts';
import { sampleParts } from '../sample-threads.ts';
import type { BareBrowser } from './bare-browser.ts';

const emptyPart: StoredPart = { articles: [], comments: [], drafts: [] };
/** How long the worker may take to start, in milliseconds. */
const patience = 15_000;

/**
 * Stores sample threads in an extension's database as a file would bring them: by the library's own call. Closes all
 * pages of extensions after.
 * @param sizes how many comments each thread has
 */
export async function storeThreads(
  browser: BareBrowser,
  id: string,
  sizes: readonly number[],
): Promise<void> {
  const { session } = await browser.openTab(`chrome-extension://${id}/src/library/index.html`);
  const ready = async () => (await importPart(browser, session, emptyPart)) === null;
  await until('the worker', ready, patience);
  for (const part of sampleParts(sizes, 500)) {
    const fault = await importPart(browser, session, part);
    if (fault !== null) throw new Error(`Storing failed: ${fault}`);
  }
  for (const { targetId, url } of await browser.targets('page')) {
    if (url.startsWith('chrome-extension:')) await browser.send('Target.closeTarget', { targetId });
  }
}

/** Why a part was not stored whole, or null. */
async function importPart(
  browser: BareBrowser,
  session: string,
  part: StoredPart,
): Promise<string | null> {
  const message = JSON.stringify({ call: 'importPart', args: { dryRun: false, ...part } });
  const asked = `globalThis.chrome?.runtime?.sendMessage(${message}).catch(String)`;
  const outcome = (await browser.evaluate(session, asked)) as
    | { ok?: boolean; value?: { added: number } }
    | undefined;
  const whole = outcome?.ok && outcome.value?.added === part.comments.length;
  return whole ? null : (JSON.stringify(outcome) ?? 'no answer');
}
