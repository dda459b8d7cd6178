import { foldAddress } from '../article/fold-address.ts';
import type { Settings } from '../settings.ts';
import type { House } from './house.ts';

/** The site of an address, as an article has it, or ''. */
export function siteOf(address: string | undefined): string {
  return (address !== undefined && foldAddress(address)?.host) || '';
}

/** Whether the reader wants nothing of Afterword on the site of an address. */
export function isNever(address: string | undefined, { neverSites }: Settings): boolean {
  return neverSites.includes(siteOf(address));
}

/** Closes the panels that stand in pages where the reader wants none any more. */
export async function closePanels(settings: Settings, house: House): Promise<void> {
  for (const { tab, address } of await house.badge.listTabs()) {
    if (isNever(address, settings)) void house.askPage(tab, 'hidePanel', {});
  }
}
