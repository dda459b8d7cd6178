import type { Args } from '../contract.ts';
import type { Settings } from '../settings.ts';
import { changeSettings, readSettings } from '../store/settings.ts';
import { backUpSoon } from './backup-folder.ts';
import type { House } from './house.ts';
import { giveBackUnneeded } from './permissions.ts';
import { closePanels } from './sites.ts';

export async function currentSettings(house: House): Promise<Settings> {
  return readSettings(await house.store());
}

/** Stores a change and tells every open surface: settings apply everywhere at once. */
export async function applySettings(
  { change }: Args<'changeSettings'>,
  house: House,
): Promise<Settings> {
  const settings = await changeSettings(await house.store(), change);
  // Before the answer: a worker that is stopped now is woken by the next page all the same.
  if (change.badgeEverywhere || change.badgeSites?.length) house.badge.watch(true);
  house.push('settingsChanged', { settings });
  if (change.badgeSites || change.badgeEverywhere === false) await giveBackUnneeded(house);
  if (change.backupEvery) backUpSoon(house);
  if (change.neverSites) await closePanels(settings, house);
  return settings;
}
