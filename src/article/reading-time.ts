/** Words that an adult reads in a minute, silently, in English prose that is not fiction (doi:10.1016/j.jml.2019.104047). */
const english = 238;

/**
 * Words a minute of the same texts in several languages, read aloud, from doi:10.1167/iovs.11-8284; 184 is
 * the mean of its languages. A word carries more in some languages than in others: silent reading differs alike.
 */
const aloud: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
};
const aloudElsewhere = 184;

/**
 * How long a text takes to read, in whole minutes: at least one where there is anything to read, else 0.
 *
 * @param words by `Intl.Segmenter`, which finds words in scripts without spaces too
 * @param language BCP 47; where it is '' the text is taken to be English
 */
export function readingMinutes(words: number, language: string): number {
  if (!(words > 0) || !Number.isFinite(words)) return 0;
  const [base = ''] = language.toLowerCase().split('-');
  const rate =
    base === '' ? english : ((aloud[base] ?? aloudElsewhere) * english) / (aloud.en ?? english);
  return Math.max(1, Math.round(words / rate));
}
