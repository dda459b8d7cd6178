import type { ThreadKey } from './thread/thread-keys.ts';

/** Each setting until the reader changes it. Apart from the schema: a page that shows settings checks none. */
export const defaultSettings = {
  name: '',
  theme: 'system',
  panelSide: 'right',
  panelWidth: 400,
  sheetHeight: 60,
  textSize: 100,
  threadOrder: 'oldest',
  civilPause: false,
  keysOff: [] as ThreadKey[],
  mutedPeople: [] as { key: string; name: string }[],
  mutedWords: [] as string[],
} as const;
