import type { CDPSession } from '@playwright/test';
import { listTargets } from '../../e2e/browser/find-tab.ts';

interface HeapUsage {
  usedSize: number;
  /** What typed arrays hold, outside of the script's own heap; older browsers do not tell it. */
  backingStorageSize?: number;
}

/**
 * The memory that the extension's worker holds on to, in bytes: objects and typed arrays, after what nobody holds was
 * collected. A worker itself is not told it, and Playwright opens no session of one.
 */
export async function readWorkerHeap(browser: CDPSession, extension: string): Promise<number> {
  const workers = await listTargets(browser, 'service_worker');
  const own = workers.find(({ url }) => url.startsWith(`chrome-extension://${extension}/`));
  if (!own) throw new Error('The worker does not run');
  const { targetId } = own;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const ask = makeAsk(browser, sessionId);
  try {
    await ask('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = (await ask('Runtime.getHeapUsage')) as HeapUsage;
    return usedSize + (backingStorageSize ?? 0);
  } finally {
    await browser.send('Target.detachFromTarget', { sessionId });
  }
}

/** Sends a session within the browser's own what takes nothing, one at a time, and gives the answer. */
function makeAsk(browser: CDPSession, session: string): (method: string) => Promise<unknown> {
  let last = 0;
  return (method) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const listen = ({ sessionId, message }: { sessionId: string; message: string }): void => {
        const said = JSON.parse(message);
        if (sessionId !== session || said.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', listen);
        if (said.error) reject(new Error(`${method}: ${said.error.message}`));
        else resolve(said.result);
      };
      browser.on('Target.receivedMessageFromTarget', listen);
      const message = JSON.stringify({ id, method });
      browser.send('Target.sendMessageToTarget', { sessionId: session, message }).catch(reject);
    });
}
