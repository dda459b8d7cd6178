import type { Args } from '../contract.ts';
import type { Settings } from '../settings.ts';
import { changeSettings, readSettings } from '../store/settings.ts';
import type { House } from './house.ts';

export async function currentSettings(house: House): Promise<Settings> {
  return readSettings(await house.store());
}

/** Stores a change and tells every open surface: settings apply everywhere at once. */
export async function applySettings(
  { change }: Args<'changeSettings'>,
  house: House,
): Promise<Settings> {
  const settings = await changeSettings(await house.store(), change);
  house.push('settingsChanged', { settings });
  return settings;
}
