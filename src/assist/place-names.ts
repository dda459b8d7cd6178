/** All pairs of letters: some of them are codes of countries (ISO 3166-1). */
const codes = Array.from({ length: 26 * 26 }, (_, at) =>
  String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
);

/** Continents (UN M49), which the browser names too. */
const continents = ['002', '142', '150', '003', '005', '019', '009'];

/** Codes that stand for no place: "unknown", and pseudo-regions of tests. */
const noPlace = new Set(['ZZ', 'XA', 'XB', 'QO', 'EZ', 'UN']);

/** Short forms that the browser does not list. */
const short: Record<string, string> = {
  en: 'US|UK|U.S|U.K|USA|Britain|England|Scotland|Wales',
  de: 'USA|EU',
  es: 'EE.UU',
};

const known = new Map<string, ReadonlySet<string>>();

/**
 * The countries as a language calls them, and the cities that time zones are named after, as the browser knows them.
 * @param language the language's first subtag
 */
export function placeNamesOf(language: string): ReadonlySet<string> {
  const before = known.get(language);
  if (before) return before;
  const names = new Set([...countriesOf(language), ...cities()]);
  for (const name of short[language]?.split('|') ?? []) names.add(name);
  known.set(language, names);
  return names;
}

function countriesOf(language: string): string[] {
  try {
    const names = new Intl.DisplayNames([language || 'en'], { type: 'region', fallback: 'none' });
    return [...continents, ...codes].flatMap((code) =>
      noPlace.has(code) ? [] : (names.of(code) ?? []),
    );
  } catch {
    // No name of a language.
    return [];
  }
}

function cities(): string[] {
  return Intl.supportedValuesOf('timeZone')
    .filter((zone) => /^(?:Africa|America|Asia|Australia|Europe|Pacific|Atlantic)\//.test(zone))
    .flatMap((zone) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? []);
}
