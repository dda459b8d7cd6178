import { browser } from './browser.ts';

const place = 'serverKey';

/**
 * The key of the reader's own server, with the origin that it is for: no other is told it. In the extension's storage on
 * disk. Content scripts run in the processes of pages, and may read that storage unless it is closed to them
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#method-StorageArea-setAccessLevel).
 */
export const serverKey = {
  /** The key for an origin; '' where there is none, or one for another. */
  async read(origin: string): Promise<string> {
    const { [place]: kept } = await browser.storage.local.get(place);
    const { key, origin: own } = (kept ?? {}) as { key?: unknown; origin?: unknown };
    return typeof key === 'string' && own === origin ? key : '';
  },

  /** Keeps a key for an origin, in the place of the one before; '' forgets it. */
  async write(key: string, origin: string): Promise<void> {
    if (key === '') await browser.storage.local.remove(place);
    else await browser.storage.local.set({ [place]: { key, origin } });
  },

  /** Closes the storage to content scripts: at each start, before anything else asks for it. */
  async closeToPages(): Promise<void> {
    const local = browser.storage.local as unknown as {
      setAccessLevel(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
    };
    await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  },
};
