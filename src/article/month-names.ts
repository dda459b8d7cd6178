/** What English pages write: most dates are known without asking the browser for the names of any language. */
const english =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** English has more short forms than one. */
const september = 'sept';

/**
 * Languages in which the names of months are known, by the first letter of a word; Arabic has three sets of them, by
 * region. No name is that of different months in two of them. Croatian is not among them: its names of months are
 * those of other months in Polish and Czech.
 */
const languages: [RegExp, string][] = [
  [/^[\u0400-\u04ff]/, 'ru uk bg sr'],
  [/^[\u0600-\u06ff]/, 'ar ar-SY ar-DZ fa'],
  [/^[\u0370-\u03ff]/, 'el'],
  [/^[\u0590-\u05ff]/, 'he'],
  [/^[\u0900-\u097f]/, 'hi'],
  [/^[\u0e00-\u0e7f]/, 'th'],
  [
    /^[a-z\u00c0-\u024f]/,
    'de de-AT fr es it pt nl pl tr sv da nb fi cs sk hu ro sl et lv lt ca id',
  ],
];

const forms: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

/** The names in each language that a word made it necessary to ask for. */
const known = new Map<string, ReadonlyMap<string, number>>();

/** The number of a month, from 0, by its name in any language, long or short, in any case; -1 for another word. */
export function monthOf(word: string): number {
  const name = plain(word);
  if (name.length < 3 && !/^[\u0900-\u097f]/.test(name)) return -1;
  const short = name === september ? name.slice(0, 3) : name;
  const month = english.findIndex((full) => full === short || full.slice(0, 3) === short);
  if (month >= 0) return month;
  const [, tags = ''] = languages.find(([letter]) => letter.test(name)) ?? [];
  // One language after another, since each takes the browser a third of a millisecond.
  for (const tag of tags.split(' ').filter(Boolean)) {
    const found = namesIn(tag).get(name);
    if (found !== undefined) return found;
  }
  // In Hebrew "in" is a letter before the name.
  return name.length > 3 && name.startsWith('ב') ? monthOf(name.slice(1)) : -1;
}

function namesIn(language: string): ReadonlyMap<string, number> {
  const before = known.get(language);
  if (before) return before;
  const names = new Map<string, number>();
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
      ...form,
      timeZone: 'UTC',
    });
    for (let month = 0; month < 12; month++) {
      const parts = format.formatToParts(Date.UTC(2024, month, 9));
      names.set(plain(parts.find(({ type }) => type === 'month')?.value ?? ''), month);
    }
  }
  known.set(language, names);
  return names;
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFC').replace(/[.\s]/g, '');
}
