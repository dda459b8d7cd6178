import type { ProviderName } from './assist/assist.ts';
import type { ThreadKey } from './thread/thread-keys.ts';

/** How fast an article can be read out. */
export const listenSpeeds = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** What can be spoken: '' is the browser's language. */
export const languages = ['', 'en', 'de', 'fr', 'es', 'ar', 'ja'] as const;

/** When a backup is written into the reader's folder: by time, or after so many changes. */
export const backupTimes = ['day', 'week', 'changes10', 'changes50'] as const;

/** How many backups can be kept. */
export const backupCounts = [3, 10, 30] as const;

/** Each setting until the reader changes it. Apart from the schema: a page that shows settings checks none. */
export const defaultSettings = {
  name: '',
  language: '',
  theme: 'system',
  panelSide: 'right',
  panelWidth: 400,
  sheetHeight: 60,
  panelTab: 'comments',
  listenSpeed: 1,
  textSize: 100,
  threadOrder: 'oldest',
  threadSort: 'newest',
  civilPause: false,
  keysOff: [] as ThreadKey[],
  help: true,
  helpers: ['embedded'] as ProviderName[],
  helpServer: { address: '', model: '' },
  badgeEverywhere: false,
  badgeSites: [] as string[],
  neverSites: [] as string[],
  backupEvery: 'day',
  backupKeep: 10,
  followedHashtags: [] as string[],
  mutedPeople: [] as { key: string; name: string }[],
  mutedWords: [] as string[],
} as const;
