import { readServerAddress } from '../assist/server-address.ts';
import {
  allSites,
  hostsOf,
  patternsForOrigin,
  patternsOf,
  patternsOfSite,
} from '../related/site-permission.ts';
import { readSettings } from '../store/settings.ts';
import { readSources } from '../store/sources.ts';
import type { House } from './house.ts';

/**
 * Gives back the permissions that nothing needs any more. A source, the reader's own server and a site whose comments are
 * counted may be on the same host: what one of them needs stays, whichever it was asked for.
 */
export async function giveBackUnneeded(house: House): Promise<void> {
  const store = await house.store();
  const [sources, { helpServer, badgeEverywhere, badgeSites }] = await Promise.all([
    readSources(store),
    readSettings(store),
  ]);
  const server = readServerAddress(helpServer.address);
  await house.web.giveBack([
    ...new Set(sources.flatMap(({ id }) => patternsOf(hostsOf(id)))),
    ...(server ? patternsForOrigin(server.origin) : []),
    ...badgeSites.flatMap(patternsOfSite),
    ...(badgeEverywhere ? allSites : []),
  ]);
}
