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
  return changeSettingsBy(db, () => change);
}

/**
 * Changes some settings by what they are.
 * @throws StoreFault
 */
export async function changeSettingsBy(
  db: Store,
  decide: (settings: Settings) => SettingsChange,
): Promise<Settings> {
  return transact(
    () => db.transaction('settings', 'readwrite', { durability: 'relaxed' }),
    async (tx) => {
      const before = mendSettings(await tx.store.get(key));
      const settings = mendSettings({ ...before, ...decide(before) });
      await tx.store.put(settings, key);
      await tx.done;
      return settings;
    },
  );
}
