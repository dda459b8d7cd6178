import * as v from 'valibot';
import { providerNames } from './assist/assist.ts';
import {
  backupCounts,
  backupTimes,
  defaultSettings,
  languages,
  listenSpeeds,
} from './default-settings.ts';
import { hashtagSchema } from './thread/hashtag-schema.ts';
import { threadOrders } from './thread/list-rows.ts';
import { threadKeys } from './thread/thread-keys.ts';
import { threadSorts } from './thread/thread-sorts.ts';

/** A site by its host, as an article has it. Never a pattern: the browser is asked for permissions by it. */
const site = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^(?:[^\s/*:?#@[\]\\]+|\[[\da-f:.]+\])$/),
);
const sites = v.pipe(v.array(site), v.maxLength(1000));

/**
 * Every setting that a reader has, in one typed place: what values it takes. A later capability adds its settings
 * here, its default to `default-settings.ts`, and its section to the library by adding a file in `library/sections/`.
 */
const values = {
  /** The name that the reader's comments carry; '' shows as "You". */
  name: v.pipe(v.string(), v.trim(), v.maxLength(60)),
  /** What is spoken; '' is the browser's language. */
  language: v.picklist(languages),
  theme: v.picklist(['system', 'light', 'dark']),
  panelSide: v.picklist(['right', 'left']),
  /** CSS pixels. */
  panelWidth: v.pipe(v.number(), v.integer(), v.minValue(320), v.maxValue(640)),
  /** The height of the sheet on narrow pages, in percent of the page's height. */
  sheetHeight: v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(90)),
  /** The panel's tab that was shown last. */
  panelTab: v.picklist(['comments', 'understand', 'related']),
  /** How fast an article is read out; 1 is the voice's own speed. */
  listenSpeed: v.picklist(listenSpeeds),
  /** Percent of the browser's own text size. */
  textSize: v.picklist([85, 100, 115, 130, 150]),
  /** Authors whose comments fold to one line. */
  mutedPeople: v.pipe(
    v.array(
      v.object({
        key: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
        name: v.pipe(v.string(), v.maxLength(100)),
      }),
    ),
    v.maxLength(1000),
  ),
  /** Words and phrases that fold a comment to one line. */
  mutedWords: v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))),
    v.maxLength(1000),
  ),
  /** Which comments of a thread come first. */
  threadOrder: v.picklist(threadOrders),
  /** How the library sorts threads. */
  threadSort: v.picklist(threadSorts),
  /** Whether what is posted is looked at for words that others may take as an insult. */
  civilPause: v.boolean(),
  /** Whether there is help with reading at all. */
  help: v.boolean(),
  /** Who may help, the preferred first. */
  helpers: v.pipe(
    v.array(v.picklist(providerNames)),
    v.maxLength(providerNames.length),
    v.check((names) => new Set(names).size === names.length, 'named twice'),
  ),
  /** The reader's own server. Its key lies elsewhere: settings are saved to files. */
  helpServer: v.object({
    address: v.pipe(v.string(), v.trim(), v.maxLength(2048)),
    model: v.pipe(v.string(), v.trim(), v.maxLength(200)),
  }),
  /** Whether the toolbar button shows on every site how many comments a page has. */
  badgeEverywhere: v.boolean(),
  /** The sites where it does. */
  badgeSites: sites,
  /** Sites where Afterword does nothing. */
  neverSites: sites,
  /** When a backup is written into the reader's folder, where they picked one and something changed. */
  backupEvery: v.picklist(backupTimes),
  /** How many of the backups in it are kept. */
  backupKeep: v.picklist(backupCounts),
  /** Hashtags that the reader follows, without their sign, each once whatever its case; the last followed last. */
  followedHashtags: v.pipe(v.array(hashtagSchema), v.maxLength(1000)),
  /** Keys of a thread that do nothing. */
  keysOff: v.pipe(v.array(v.picklist(threadKeys)), v.maxLength(threadKeys.length)),
};

export const settingsSchema = v.object(values);
export type Settings = v.InferOutput<typeof settingsSchema>;
export type Language = Settings['language'];

/** A change of some settings. Unknown names are refused. */
export const settingsChangeSchema = v.partial(v.strictObject(values));
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;

/**
 * Settings from what was stored or imported, by whichever version: each value that is valid is kept, each other one
 * falls back to its default, unknown names are dropped. Never throws.
 */
export function mendSettings(stored: unknown): Settings {
  const raw = typeof stored === 'object' && stored !== null ? stored : {};
  const kept = Object.entries(values).flatMap(([name, schema]) => {
    const parsed = v.safeParse(schema, (raw as Record<string, unknown>)[name]);
    return parsed.success ? [[name, parsed.output] as const] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(kept) };
}
