import { call } from '../channel/calls.ts';
import type { Grant } from '../grants.ts';
import { patternsOfSite } from '../related/site-permission.ts';
import type { Settings, SettingsChange } from '../settings.ts';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { say } from '../ui/say.ts';

interface SiteMenuProps {
  site: string;
  settings: Pick<Settings, 'badgeEverywhere' | 'badgeSites' | 'neverSites'>;
  /** Asks the reader for permissions. */
  ask(patterns: readonly string[]): Promise<Grant>;
  /** Afterword is to leave the site alone from now on. */
  onNever(): void;
}

/** What the reader can say about the site that they are on. */
export function SiteMenu({ site, settings, ask, onNever }: SiteMenuProps) {
  const { badgeEverywhere, badgeSites, neverSites } = settings;
  const counted = badgeSites.includes(site);
  const others = badgeSites.filter((one) => one !== site);
  // The browser's question may close this surface: then what was answered is heard by the background alone.
  const askFor = async () => {
    const { allowed } = await ask(patternsOfSite(site));
    if (!allowed) await change({ badgeSites: others });
  };
  const items = (): MenuItem[] => [
    ...(badgeEverywhere
      ? []
      : [
          {
            name: say('badgeOnSite', site),
            checked: counted,
            onChoose() {
              void change({ badgeSites: counted ? others : [...others, site] });
              if (!counted) void askFor();
            },
          },
        ]),
    {
      name: say('neverOnSite', site),
      onChoose: () => void change({ neverSites: [...neverSites, site] }).then(onNever),
    },
    {
      name: say('settings'),
      onChoose: () => void call('openLibrary', { section: 'settings' }),
    },
  ];
  return (
    <Menu label={say('more')} items={items}>
      <MoreIcon />
    </Menu>
  );
}

async function change(some: SettingsChange): Promise<void> {
  await call('changeSettings', { change: some });
}
