import { useCallback, useEffect, useState } from 'preact/hooks';
import { readServerAddress } from '../../assist/server-address.ts';
import { call } from '../../channel/calls.ts';
import { askForPatterns, listLacking } from '../../grants.ts';
import {
  allSites,
  hostsOf,
  patternsForOrigin,
  patternsOf,
  patternsOfSite,
} from '../../related/site-permission.ts';
import type { Settings, SettingsChange } from '../../settings.ts';

interface CountedSitesHandle {
  lacksAll: boolean;
  /** Whether the browser does not let Afterword see a chosen site. */
  lacks(site: string): boolean;
  /** These are to be called in the reader's own click: the browser may ask. */
  take(site: string): void;
  leave(site: string): void;
  takeAll(): void;
  leaveAll(): void;
}

/** The sites where the button counts, with what the browser lets Afterword see of them. */
export function useCountedSites(settings: Settings): CountedSitesHandle {
  const [lacking, setLacking] = useState<ReadonlySet<string>>(new Set());
  const { badgeSites } = settings;
  const look = useCallback(async () => {
    const wanted = [...allSites, ...badgeSites.flatMap(patternsOfSite)];
    setLacking(new Set(await listLacking(wanted)));
  }, [badgeSites]);
  useEffect(() => {
    void look();
    // The reader may have been to the browser's own settings.
    const onFocus = () => void look();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [look]);

  /** What is wanted is kept first: where the browser refuses, the list says so, with a way to be asked again. */
  async function ask(change: SettingsChange, patterns: readonly string[]): Promise<void> {
    void call('changeSettings', { change });
    await askForPatterns(patterns);
    await look();
  }

  return {
    lacksAll: allSites.some((pattern) => lacking.has(pattern)),
    lacks: (site) => patternsOfSite(site).some((pattern) => lacking.has(pattern)),
    take(site) {
      const others = badgeSites.filter((one) => one !== site);
      void ask({ badgeSites: [...others, site] }, patternsOfSite(site));
    },
    leave(site) {
      const change = { badgeSites: badgeSites.filter((one) => one !== site) };
      void call('changeSettings', { change }).then(look);
    },
    takeAll: () => void ask({ badgeEverywhere: true }, allSites),
    leaveAll: () => void leaveAll(settings).then(look),
  };
}

/**
 * The permission for all sites goes, and with it what it stood for: sites that something else needs are asked for again.
 * The browser does so without a word to the reader, who had allowed more.
 */
async function leaveAll(settings: Settings): Promise<void> {
  await call('changeSettings', { change: { badgeEverywhere: false } });
  const listed = await call('listSources', {});
  const server = readServerAddress(settings.helpServer.address);
  const lacking = await listLacking([
    ...settings.badgeSites.flatMap(patternsOfSite),
    ...(listed.ok ? listed.value.sources.flatMap(({ id }) => patternsOf(hostsOf(id))) : []),
    ...(server ? patternsForOrigin(server.origin).slice(0, 1) : []),
  ]);
  if (lacking.length > 0) await askForPatterns([...new Set(lacking)]);
}
