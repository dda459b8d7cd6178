import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings.ts';
import { say } from '../../ui/say.ts';
import { Choice } from '../Choice.tsx';
import { SiteList } from './SiteList.tsx';
import { useCountedSites } from './use-counted-sites.ts';

/** Where the toolbar button shows how many comments a page has. */
export function CountedSites({ settings }: { settings: Settings }) {
  const counted = useCountedSites(settings);
  const { badgeEverywhere, badgeSites } = settings;
  // What was pressed is shown at once: until it is stored, the browser may ask, and the reader take their time.
  const [everywhere, setEverywhere] = useState(badgeEverywhere);
  useEffect(() => setEverywhere(badgeEverywhere), [badgeEverywhere]);
  return (
    <div class="setting-group">
      <Choice
        name="badge"
        title={say('settingBadge')}
        note={say('settingBadgeNote')}
        value={everywhere ? 'all' : 'chosen'}
        options={[
          ['chosen', say('badgeChosen')],
          ['all', say('badgeAll')],
        ]}
        onChoose={(chosen) => {
          setEverywhere(chosen === 'all');
          if (chosen === 'all') counted.takeAll();
          else counted.leaveAll();
        }}
      />
      {everywhere ? (
        counted.lacksAll && (
          <p class="outcome">
            {say('badgeRefused')}{' '}
            <button type="button" class="button plain" onClick={counted.takeAll}>
              {say('sourceAllow')}
            </button>
          </p>
        )
      ) : (
        <SiteList
          name="badge-sites"
          label={say('badgeSitesLabel')}
          sites={badgeSites}
          lacks={counted.lacks}
          onAllow={counted.take}
          onAdd={counted.take}
          onRemove={counted.leave}
        />
      )}
    </div>
  );
}
