import type { Settings } from '../../settings.ts';
import type { PlainMessageKey } from '../../ui/say.ts';

/** What each setting is called, where a file of settings would change it. */
export const settingTitles: Record<keyof Settings, PlainMessageKey> = {
  name: 'settingName',
  language: 'settingLanguage',
  theme: 'settingTheme',
  panelSide: 'settingPanelSide',
  panelWidth: 'settingPanelWidth',
  sheetHeight: 'settingSheetHeight',
  panelTab: 'settingPanelTab',
  listenSpeed: 'listenSpeed',
  textSize: 'settingTextSize',
  mutedPeople: 'mutedTitle',
  mutedWords: 'mutedTitle',
  threadOrder: 'settingThreadOrder',
  threadSort: 'sortThreads',
  civilPause: 'settingCivil',
  help: 'assistTitle',
  helpers: 'settingHelpers',
  helpServer: 'settingHelpServer',
  followedHashtags: 'hashtagsTitle',
  badgeEverywhere: 'settingBadge',
  badgeSites: 'badgeSitesLabel',
  neverSites: 'settingNever',
  backupEvery: 'settingBackupEvery',
  backupKeep: 'settingBackupKeep',
  keysOff: 'keysInThread',
};
