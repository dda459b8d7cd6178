import { useState } from 'preact/hooks';
import { FaultNote } from '../../ui/FaultNote.tsx';
import { type PlainMessageKey, say, sayCount } from '../../ui/say.ts';
import type { Section, SectionProps } from '../section.ts';
import { isLookedFor } from '../settings/find-settings.ts';
import { Keys } from '../settings/Keys.tsx';
import { SettingsFile } from '../settings/SettingsFile.tsx';
import { elsewhere, fileWords, keyWords, settingEntries } from '../settings/setting-entries.tsx';

/** How Afterword looks and behaves. What is changed is changed at once, everywhere. */
function SettingsView({ settings, changeSettings, settingsFault, keys }: SectionProps) {
  const [typed, setTyped] = useState('');
  const isWanted = (words: readonly PlainMessageKey[]) =>
    isLookedFor(
      typed,
      words.map((key) => say(key)),
    );
  const looking = typed.trim() !== '';
  const links = looking ? elsewhere.filter(({ words }) => isWanted(words)) : [];
  const all = [...settingEntries.map(({ words }) => words), keyWords, fileWords];
  const found = all.filter(isWanted).length + links.length;
  return (
    <>
      <p class="lead">{say('settingsLead')}</p>
      {settingsFault && <FaultNote lead={say('settingsNotKept')} code={settingsFault} />}
      <search class="find-setting">
        <input
          type="search"
          class="text-field"
          dir="auto"
          autocomplete="off"
          aria-label={say('findSetting')}
          placeholder={say('findSetting')}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <p class="found-settings" role="status">
          {looking && (found > 0 ? sayCount('settingsFound', found) : say('settingsFoundNone'))}
        </p>
      </search>
      {links.length > 0 && (
        <ul class="setting-links">
          {links.map(({ section, title }) => (
            <li key={section}>
              <a href={`#${section}`}>{say(title)}</a>
            </li>
          ))}
        </ul>
      )}
      {settings &&
        settingEntries.map(({ id, words, View }) => (
          <div key={id} hidden={!isWanted(words)}>
            <View settings={settings} changeSettings={changeSettings} />
          </div>
        ))}
      <div hidden={!isWanted(keyWords)}>
        <Keys {...{ settings, changeSettings, keys }} />
      </div>
      {settings && (
        <div hidden={!isWanted(fileWords)}>
          <SettingsFile settings={settings} />
        </div>
      )}
    </>
  );
}

export const section: Section = {
  id: 'settings',
  order: 90,
  title: () => say('settings'),
  View: SettingsView,
};
