import type { ComponentType } from 'preact';
import type { Settings, SettingsChange } from '../../settings.ts';
import { locale, type PlainMessageKey, say } from '../../ui/say.ts';
import { Choice } from '../Choice.tsx';
import { MutedFields } from '../MutedFields.tsx';
import { NameField } from '../NameField.tsx';
import { PanelWidthField } from '../PanelWidthField.tsx';
import { CountedSites } from './CountedSites.tsx';
import { LanguageField } from './LanguageField.tsx';
import { NeverSites } from './NeverSites.tsx';

interface SettingProps {
  settings: Settings;
  changeSettings(change: SettingsChange): void;
}

/** A setting of the section: what it says and what else people call it, by which it is found, and how it is shown. */
interface SettingEntry {
  id: string;
  words: readonly PlainMessageKey[];
  View: ComponentType<SettingProps>;
}

const sizes = [85, 100, 115, 130, 150] as const;

/** Every setting of the section, in its order. The keys follow: they are there without the settings too. */
export const settingEntries: readonly SettingEntry[] = [
  {
    id: 'name',
    words: ['settingName', 'settingNameNote', 'wordsName'],
    View: ({ settings, changeSettings }) => (
      <NameField name={settings.name} onName={(name) => changeSettings({ name })} />
    ),
  },
  {
    id: 'language',
    words: [
      'settingLanguage',
      'settingLanguageNote',
      'languageOfBrowser',
      'wordsLanguage',
      'wordsLanguageNames',
    ],
    View: ({ settings, changeSettings }) => (
      <LanguageField
        language={settings.language}
        onLanguage={(language) => changeSettings({ language })}
      />
    ),
  },
  {
    id: 'theme',
    words: [
      'settingTheme',
      'settingThemeNote',
      'themeSystem',
      'themeLight',
      'themeDark',
      'wordsTheme',
    ],
    View: ({ settings, changeSettings }) => (
      <Choice
        name="theme"
        title={say('settingTheme')}
        note={say('settingThemeNote')}
        value={settings.theme}
        options={[
          ['system', say('themeSystem')],
          ['light', say('themeLight')],
          ['dark', say('themeDark')],
        ]}
        onChoose={(theme) => changeSettings({ theme })}
      />
    ),
  },
  {
    id: 'text-size',
    words: ['settingTextSize', 'settingTextSizeNote', 'wordsTextSize'],
    View: ({ settings, changeSettings }) => {
      const percent = new Intl.NumberFormat(locale(), { style: 'percent' });
      return (
        <Choice
          name="text-size"
          title={say('settingTextSize')}
          note={say('settingTextSizeNote')}
          value={settings.textSize}
          options={sizes.map((size) => [size, percent.format(size / 100)])}
          onChoose={(textSize) => changeSettings({ textSize })}
        />
      );
    },
  },
  {
    id: 'panel-side',
    words: ['settingPanelSide', 'settingPanelSideNote', 'sideLeft', 'sideRight', 'wordsPanelSide'],
    View: ({ settings, changeSettings }) => (
      <Choice
        name="panel-side"
        title={say('settingPanelSide')}
        note={say('settingPanelSideNote')}
        value={settings.panelSide}
        options={[
          ['left', say('sideLeft')],
          ['right', say('sideRight')],
        ]}
        onChoose={(panelSide) => changeSettings({ panelSide })}
      />
    ),
  },
  {
    id: 'panel-width',
    words: ['settingPanelWidth', 'settingPanelWidthNote', 'wordsPanelWidth'],
    View: ({ settings, changeSettings }) => (
      <PanelWidthField
        width={settings.panelWidth}
        onWidth={(panelWidth) => changeSettings({ panelWidth })}
      />
    ),
  },
  {
    id: 'badge',
    words: [
      'settingBadge',
      'settingBadgeNote',
      'badgeChosen',
      'badgeAll',
      'badgeSitesLabel',
      'wordsBadge',
    ],
    View: CountedSites,
  },
  {
    id: 'never',
    words: ['settingNever', 'settingNeverNote', 'wordsNever'],
    View: ({ settings, changeSettings }) => (
      <NeverSites settings={settings} onChange={changeSettings} />
    ),
  },
  {
    id: 'civil',
    words: ['settingCivil', 'settingCivilNote', 'civilOff', 'civilOn', 'wordsCivil'],
    View: ({ settings, changeSettings }) => (
      <Choice
        name="civil-pause"
        title={say('settingCivil')}
        note={say('settingCivilNote')}
        value={settings.civilPause ? 'on' : 'off'}
        options={[
          ['off', say('civilOff')],
          ['on', say('civilOn')],
        ]}
        onChoose={(chosen) => changeSettings({ civilPause: chosen === 'on' })}
      />
    ),
  },
  {
    id: 'muted',
    words: ['mutedTitle', 'mutedNote', 'muteWordLabel', 'wordsMuted'],
    View: ({ settings, changeSettings }) => (
      <MutedFields settings={settings} onChange={changeSettings} />
    ),
  },
];

/** The words of the keys, below the settings. */
export const keyWords: readonly PlainMessageKey[] = [
  'keysTitle',
  'keysNote',
  'keysInThread',
  'keysInThreadNote',
  'changeKeys',
  'wordsKeys',
];

/** The words of the file of settings, at the end. */
export const fileWords: readonly PlainMessageKey[] = [
  'settingsFileTitle',
  'settingsFileNote',
  'wordsSettingsFile',
];

/** What stands in other sections and is looked for here all the same. */
export const elsewhere: readonly {
  section: string;
  title: PlainMessageKey;
  words: readonly PlainMessageKey[];
}[] = [
  {
    section: 'help',
    title: 'assistTitle',
    words: ['assistTitle', 'assistLead', 'assistBoxNote', 'wordsHelp', 'wordsModelNames'],
  },
  {
    section: 'sources',
    title: 'sourcesTitle',
    words: ['sourcesTitle', 'sourcesLead', 'wordsSources', 'wordsFeedNames'],
  },
  {
    section: 'data',
    title: 'dataTitle',
    words: [
      'dataTitle',
      'dataLead',
      'saveTitle',
      'backupFolderTitle',
      'settingBackupEvery',
      'bringBackTitle',
      'exportTitle',
      'wordsData',
    ],
  },
];
