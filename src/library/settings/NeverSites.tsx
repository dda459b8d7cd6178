import type { Settings, SettingsChange } from '../../settings.ts';
import { say } from '../../ui/say.ts';
import { SiteList } from './SiteList.tsx';

interface NeverSitesProps {
  settings: Settings;
  onChange(change: SettingsChange): void;
}

/** Where Afterword does nothing. */
export function NeverSites({ settings: { neverSites }, onChange }: NeverSitesProps) {
  return (
    <section class="setting" aria-labelledby="never-title">
      <h2 id="never-title">{say('settingNever')}</h2>
      <p class="note">{say('settingNeverNote')}</p>
      <SiteList
        name="never"
        label={say('settingNever')}
        sites={neverSites}
        onAdd={(site) => onChange({ neverSites: [...neverSites, site] })}
        onRemove={(site) => onChange({ neverSites: neverSites.filter((one) => one !== site) })}
      />
    </section>
  );
}
