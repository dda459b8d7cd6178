import { addressId } from '../article/identify-article.ts';
import type { Settings } from '../settings.ts';
import { countAt } from '../store/count-at.ts';
import { readSettings } from '../store/settings.ts';
import type { House } from './house.ts';
import { isNever, siteOf } from './sites.ts';

/**
 * Shows on the toolbar button how many comments the page of each open tab has, where the reader wants that and the
 * browser tells the tab's address. It is looked up in the store: no page is touched, and nobody is asked.
 */
export async function badgeTabs(house: House): Promise<void> {
  const settings = await readSettings(await house.store());
  const { badgeEverywhere, badgeSites } = settings;
  const isOn = badgeEverywhere || badgeSites.length > 0;
  const wasOn = house.badge.watch(isOn);
  if (!isOn && !wasOn) return;
  for (const { tab, address } of await house.badge.listTabs()) {
    await badge(tab, address, settings, house);
  }
}

/** The same for one tab, whose page has just come. */
export async function badgeTab(tab: number, address: string, house: House): Promise<void> {
  await badge(tab, address, await readSettings(await house.store()), house);
}

async function badge(
  tab: number,
  address: string | undefined,
  settings: Settings,
  house: House,
): Promise<void> {
  const isCounted = address !== undefined && wantsCount(address, settings);
  await house.badge.show(tab, isCounted ? await countAt(await house.store(), address) : 0);
}

function wantsCount(address: string, settings: Settings): boolean {
  if (addressId(address) === null || isNever(address, settings)) return false;
  return settings.badgeEverywhere || settings.badgeSites.includes(siteOf(address));
}
