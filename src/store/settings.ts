import { mendSettings, type Settings, type SettingsChange } from '../settings.ts';
import type { Store } from './schema.ts';
import { transact } from './transaction.ts';

/** All settings are one record, under this key. */
const key = 'all';

/**
 * The settings as they are stored, with defaults for what is not.
 * @throws StoreFault
 */
export async function readSettings(db: Store): Promise<Settings> {
  return transact(
    () => db.transaction('settings', 'readonly'),
    async (tx) => mendSettings(await tx.store.get(key)),
  );
}

/**
 * Changes some settings and gives all of them as they are then.
 * @throws StoreFault
 */
export async function changeSettings(db: Store, change: SettingsChange): Promise<Settings> {
  return transact(
    () => db.transaction('settings', 'readwrite', { durability: 'relaxed' }),
    async (tx) => {
      const settings = mendSettings({ ...mendSettings(await tx.store.get(key)), ...change });
      await tx.store.put(settings, key);
      await tx.done;
      return settings;
    },
  );
}
