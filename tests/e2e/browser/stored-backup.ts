import type { BackupState } from '../../../src/store/schema.ts';
import type { TestBrowser } from './test-browser.ts';

/** Changes what is known of the reader's backups, as though time had passed. `change` runs in the worker, alone. */
export async function changeBackupState<T>(
  chrome: TestBrowser,
  // biome-ignore lint/suspicious/noExplicitAny: whatever the test knows to be there
  change: (state: BackupState & { folder: any }, given: T) => void,
  given: T,
): Promise<void> {
  await (await chrome.worker()).evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('afterword');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const tx = opening.result.transaction('settings', 'readwrite');
      const settings = tx.objectStore('settings');
      const asked = settings.get('backup');
      asked.onsuccess = () => {
        (${change})(asked.result, ${JSON.stringify(given)});
        settings.put(asked.result, 'backup');
      };
      tx.oncomplete = () => resolve(opening.result.close());
    };
  })`);
}
