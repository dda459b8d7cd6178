/**
 * The one way from a message's key to the sentence that a reader sees. `ui/` may not touch the browser's API: each
 * entry hands its `getMessage` over once, before it renders.
 */

type Messages = typeof import('../../public/_locales/en/messages.json');

/** Every key of `_locales/en/messages.json`. */
export type MessageKey = keyof Messages;

/** The keys whose sentences have gaps to fill. */
type GappedKey = {
  [K in MessageKey]: Messages[K] extends { placeholders: object } ? K : never;
}[MessageKey];

/** The keys whose sentences stand as they are: what a table from codes to sentences may hold. */
export type PlainMessageKey = Exclude<MessageKey, GappedKey>;

type StemOf<K> = K extends `${infer S}_other` ? S : never;

/** What comes before `_one`, `_other` and the like in the keys of sentences that count something. */
export type CountStem = StemOf<MessageKey>;

/** Shaped as the browser's `i18n.getMessage`: '' for a key that it does not know. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

interface Voice {
  getMessage: GetMessage;
  locale: string;
  direction: 'ltr' | 'rtl';
  numbers(): Intl.NumberFormat;
  plurals(): Intl.PluralRules;
}

/** ISO 15924 codes of the living scripts that run from right to left. */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];
const scripts = rightToLeft.map((script) => `\\p{sc=${script}}`).join('');
const rightToLeftLetter = new RegExp(`[${scripts}]`, 'u');
const leftToRightLetter = new RegExp(`(?![${scripts}])\\p{L}`, 'u');

let voice = voiceOf((key) => key, 'en');

/**
 * Sets where sentences come from, and for which reader. Call it once in each entry, before the first render.
 * @param getMessage the browser's `i18n.getMessage`.
 * @param locale the browser's own language (`i18n.getUILanguage()`), BCP 47. Where the sentences are in another
 *   language, because there is no translation yet, dates and numbers follow the sentences.
 */
export function useMessages(getMessage: GetMessage, locale: string): void {
  voice = voiceOf(getMessage, fittingLocale(locale, getMessage('language')));
}

/**
 * The sentence for a key, in the reader's language.
 * @param substitutions what fills the gaps `$1` to `$9`, in order; numbers are written as the language does.
 */
export function say(key: PlainMessageKey): string;
export function say(key: GappedKey, ...substitutions: [Gap, ...Gap[]]): string;
export function say(key: MessageKey, ...substitutions: Gap[]): string {
  return voice.getMessage(key, substitutions.map(writeGap));
}

type Gap = string | number;

/**
 * The sentence that counts `n` things, in the plural that the language asks for: `<stem>_one`, `<stem>_few` and so
 * on after the CLDR categories, and `<stem>_other` where a translation lacks one. The number itself is `$1`.
 * @param substitutions what fills the gaps from `$2` on.
 */
export function sayCount(stem: CountStem, n: number, ...substitutions: Gap[]): string {
  const gaps = [n, ...substitutions].map(writeGap);
  const key = `${stem}_${voice.plurals().select(n)}`;
  return voice.getMessage(key, gaps) || voice.getMessage(`${stem}_other`, gaps);
}

/** The language that sentences, dates and numbers are written in: BCP 47. */
export function locale(): string {
  return voice.locale;
}

/** The direction that the language is written in: for `<html dir>`. */
export function direction(): 'ltr' | 'rtl' {
  return voice.direction;
}

/**
 * Words that run against the sentence are set apart, so that they draw none of its marks and numbers to their side:
 * between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex #9, section 2.6).
 */
function writeGap(gap: Gap): string {
  if (typeof gap === 'number') return voice.numbers().format(gap);
  const against = voice.direction === 'rtl' ? leftToRightLetter : rightToLeftLetter;
  return against.test(gap) ? `\u2068${gap}\u2069` : gap;
}

function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
}

function voiceOf(getMessage: GetMessage, locale: string): Voice {
  return {
    getMessage,
    locale,
    direction: directionOf(locale),
    numbers: onFirstUse(() => new Intl.NumberFormat(locale)),
    plurals: onFirstUse(() => new Intl.PluralRules(locale)),
  };
}

/** Making these takes the browser some milliseconds, and what a popup shows first has no numbers. */
function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The reader's own locale (which knows the region's dates) if it is in the language of the sentences, else theirs. */
function fittingLocale(wanted: string, spoken: string): string {
  const theirs = parseLocale(spoken) ?? new Intl.Locale('en');
  const own = parseLocale(wanted);
  if (own === null) return theirs.toString();
  const [a, b] = [own.maximize(), theirs.maximize()];
  return (a.language === b.language && a.script === b.script ? own : theirs).toString();
}

/** Chrome's own `@@ui_locale` has underscores. */
function parseLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return null;
  }
}
