import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestBrowser } from './test-browser.ts';

/** What can befall the reader's database, done to it over a connection of its own. */

/**
 * Holds the database: nothing is read or written until it is let go.
 * @returns how to let go: all that waited goes on
 */
export async function holdStore(chrome: TestBrowser): Promise<() => Promise<void>> {
  return hold(
    chrome,
    `const opening = indexedDB.open('afterword');
    opening.onsuccess = () => {
      const db = opening.result;
      const tx = db.transaction([...db.objectStoreNames], 'readwrite');
      keepBusy(tx, () => db.close());
    };`,
  );
}

/**
 * Blocks the database: another version is upgrading it, and does not come to an end until it is let go.
 * @returns how to let go: the upgrade is taken back, and the database is as it was
 */
export async function blockStore(chrome: TestBrowser): Promise<() => Promise<void>> {
  return hold(
    chrome,
    `const opening = indexedDB.open('afterword', 99);
    opening.onerror = (event) => event.preventDefault();
    opening.onupgradeneeded = () => keepBusy(opening.transaction, () => opening.transaction.abort());`,
  );
}

/** Breaks the database: it opens, and what should be in it is not. */
export async function breakStore(chrome: TestBrowser): Promise<void> {
  const worker = await chrome.worker();
  await worker.evaluate(`(async () => {
    const ended = (asked) => new Promise((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    await ended(indexedDB.deleteDatabase('afterword'));
    (await ended(indexedDB.open('afterword', 1))).close();
  })()`);
}

/**
 * Damages files of the database on the disk, of a browser that is closed.
 * @param which `list` is what lists all others; `log` has what was stored last; `name` names the list
 */
export async function damageStore(
  { options, extensionId }: TestBrowser,
  which: 'list' | 'log' | 'name',
): Promise<void> {
  const name = `chrome-extension_${extensionId}_0.indexeddb.leveldb`;
  const folder = join(options.profile, 'Default', 'IndexedDB', name);
  const pattern = { list: /^MANIFEST/, log: /\.log$/, name: /^CURRENT/ }[which];
  const files = (await readdir(folder)).filter((file) => pattern.test(file));
  for (const file of files) await writeFile(join(folder, file), 'not what was here\n'.repeat(500));
}

/**
 * Leaves the extension only so many more bytes to store.
 * @returns how to free the disk
 */
export async function fillStore(chrome: TestBrowser, bytes: number): Promise<() => Promise<void>> {
  const page = await chrome.visitExtension('icons/icon.svg');
  const session = await chrome.context.newCDPSession(page);
  const origin = `chrome-extension://${chrome.extensionId}`;
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
  // The browser asks again how much there is once a database has been closed for two seconds.
  await chrome.killWorker();
  await page.waitForTimeout(2500);
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
  };
}

/** The worker hangs as soon as it has stored something, before it can say so. Kill it after. */
export async function hangWhenStored(chrome: TestBrowser): Promise<void> {
  const worker = await chrome.worker();
  await worker.evaluate(`(() => {
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const begun = transaction.call(this, stores, mode, options);
      if (options?.durability === 'strict') begun.addEventListener('complete', () => { for (;;); });
      return begun;
    };
  })()`);
}

/** Keeps a transaction going, with one request after the other. */
async function hold(chrome: TestBrowser, begin: string): Promise<() => Promise<void>> {
  const worker = await chrome.worker();
  await worker.evaluate(`new Promise((held) => {
    globalThis.letGo = false;
    const keepBusy = (tx, end) => {
      const ask = () => {
        if (globalThis.letGo) end();
        else tx.objectStore('settings').count().onsuccess = ask;
      };
      ask();
      held();
    };
    ${begin}
  })`);
  return () => worker.evaluate('void (globalThis.letGo = true)');
}
