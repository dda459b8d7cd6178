import * as v from 'valibot';
import { type Settings, type SettingsChange, settingsSchema } from '../settings.ts';

/*
 * A file of settings alone:
 *
 *     { "format": "afterword-settings", "version": 1, "exported": "2026-11-22T10:00:00.000Z", "settings": {…},
 *       "serverKey": "…" }
 *
 * The key of the reader's server is a secret: it is there only where the reader wanted it.
 */

const format = 'afterword-settings';
const version = 1;
const longestKey = 1000;

/** The text of a file. @param exported when, in milliseconds since 1970 */
export function writeSettingsJson(
  settings: Settings,
  serverKey: string | null,
  exported: number,
): string {
  const file = { format, version, exported: new Date(exported).toISOString(), settings };
  return `${JSON.stringify(serverKey === null ? file : { ...file, serverKey }, null, 2)}\n`;
}

export type ReadSettings =
  | {
      ok: true;
      /** Each value that is one. */
      settings: SettingsChange;
      serverKey: string | null;
      /** The names of those that are not taken: another version knows them, or their value is none. */
      refused: string[];
    }
  | { ok: false; why: 'notJson' | 'notSettings' | 'newerVersion' };

/** Reads a file. A broken value costs only itself. Never throws, whatever the text is. */
export function readSettingsJson(text: string): ReadSettings {
  const file = parse(text);
  if (file === undefined) return { ok: false, why: 'notJson' };
  const head = v.safeParse(headSchema, file);
  if (!head.success) return { ok: false, why: 'notSettings' };
  if (head.output.version > version) return { ok: false, why: 'newerVersion' };
  const refused: string[] = [];
  const entries = Object.entries(head.output.settings).flatMap(([name, value]) => {
    const schema = Object.hasOwn(settingsSchema.entries, name)
      ? settingsSchema.entries[name as keyof Settings]
      : null;
    const parsed = schema && v.safeParse(schema, value);
    if (parsed?.success) return [[name, parsed.output] as const];
    refused.push(name);
    return [];
  });
  const { serverKey = null } = head.output;
  return { ok: true, settings: Object.fromEntries(entries), serverKey, refused };
}

const headSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
  serverKey: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(longestKey))), undefined),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** As many as one list of settings holds. */
const longestList = 1000;

/**
 * What would change if the settings of a file were taken: only what is another value. Lists that the reader gathered are
 * brought together, so that nothing is lost: what was there stays first.
 */
export function compareSettings(now: Settings, brought: SettingsChange): SettingsChange {
  const united: SettingsChange = {
    ...brought,
    ...(brought.mutedPeople && {
      mutedPeople: unite(now.mutedPeople, brought.mutedPeople, ({ key }) => key),
    }),
    ...(brought.mutedWords && { mutedWords: unite(now.mutedWords, brought.mutedWords, String) }),
    ...(brought.badgeSites && { badgeSites: unite(now.badgeSites, brought.badgeSites, String) }),
    ...(brought.neverSites && { neverSites: unite(now.neverSites, brought.neverSites, String) }),
  };
  return Object.fromEntries(
    Object.entries(united).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(now[name as keyof Settings]),
    ),
  );
}

function unite<T>(now: readonly T[], brought: readonly T[], keyOf: (one: T) => string): T[] {
  const known = new Set(now.map(keyOf));
  return [...now, ...brought.filter((one) => !known.has(keyOf(one)))].slice(0, longestList);
}
