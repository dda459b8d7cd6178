/**
 * Languages in which the names of months are known; Arabic has three sets of them, by region.
 * Croatian is not among them: its names of months are those of other months in Polish and Czech.
 */
const languages =
  'en de fr es it pt nl pl ru uk ar ar-SY ar-DZ tr sv da nb fi cs sk hu ro el bg sl et lv lt ca he fa hi id vi ko'.split(
    ' ',
  );

const forms: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

let known: ReadonlyMap<string, number> | null = null;

/** The number of a month, from 0, by its name in any language, long or short, in any case; -1 for another word. */
export function monthOf(word: string): number {
  known ??= listNames();
  return known.get(plain(word)) ?? -1;
}

/** Names that two languages give to different months are nobody's. */
function listNames(): Map<string, number> {
  const names = new Map<string, number>();
  const put = (name: string, month: number) => {
    if (name.length < 3 || !/^\p{L}/u.test(name)) return;
    names.set(name, (names.get(name) ?? month) === month ? month : -1);
  };
  for (const language of languages) {
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        ...form,
        timeZone: 'UTC',
      });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month, 9));
        put(plain(parts.find(({ type }) => type === 'month')?.value ?? ''), month);
      }
    }
  }
  // English has more short forms than one.
  names.set('sept', 8);
  return names;
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFC').replace(/[.\s]/g, '');
}
