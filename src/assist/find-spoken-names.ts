import type { Named } from './judge-name.ts';
import { makeSegmenter } from './make-segmenter.ts';
import { placeNamesOf } from './place-names.ts';
import type { Prepared } from './prepared.ts';

/** What stands behind a person's name in Japanese and Chinese. */
const behind: Record<string, RegExp> = {
  ja: /^(?:さん|氏|様|くん|君|ちゃん|教授|首相|大統領|知事|市長|選手|監督|社長|容疑者|議員|先生|博士)$/,
  zh: /^(?:先生|女士|小姐|教授|总统|主席|总理|部长|市长|医生|博士)$/,
};

/** What stands before a person's name in Arabic; the first two are part of it. */
const arabicTitle =
  /(?<!\p{L})(?:((?:أبو|أم) \p{L}{2,})|(?:السيد|السيدة|الدكتور|الدكتورة|الأستاذ|الشيخ|الأمير|الملك|الرئيس|الوزير|الجنرال|القاضي|المدرب|النائب) (\p{L}{2,}(?: \p{L}{3,})?))/gu;

const nameSign = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー・]+$/u;
const particle = /^(?:の|は|が|を|に|で|と|も|や|へ|から|まで|より|的|是|在|和|对|说)$/;

/**
 * The names of a text in a script without capitals: what stands beside a title, and countries. What else is named
 * there cannot be told from other words without a dictionary.
 */
export function findSpokenNames({ sentences, language }: Prepared): Named[] {
  const title = behind[language];
  const countries = [...placeNamesOf(language)].filter(
    (name) => name.length > 1 && !/\p{Lu}/u.test(name),
  );
  const segmenter = makeSegmenter(language, 'word');
  return sentences.flatMap(({ text, number }) => {
    const people = [
      ...(title ? titledNames([...segmenter.segment(text)], title) : []),
      ...(language === 'ar' ? arabicNames(text) : []),
    ];
    const places = countries.filter((country) => text.includes(country));
    const named = (name: string, kind: 'person' | 'place'): Named => ({
      name,
      votes: { person: 0, place: 0, organisation: 0, [kind]: 3 },
      titled: false,
      sentences: [number],
    });
    return [
      ...people.map((name) => named(name, 'person')),
      ...places.map((name) => named(name, 'place')),
    ];
  });
}

function arabicNames(text: string): string[] {
  return [...text.matchAll(arabicTitle)].map(([, whole, name]) => whole ?? name ?? '');
}

function titledNames(segments: readonly { segment: string }[], title: RegExp): string[] {
  const words = segments.map(({ segment }) => segment);
  return words
    .map((word, at) => (title.test(word) ? nameBefore(words, at) : ''))
    .filter((name) => name.length > 1);
}

/** The words before a title that may be its name: at most three, and none that only joins. */
function nameBefore(words: readonly string[], at: number): string {
  let start = at;
  while (start > 0 && at - start < 3) {
    const word = words[start - 1] ?? '';
    if (!nameSign.test(word) || particle.test(word) || word.length > 5) break;
    start -= 1;
  }
  return words.slice(start, at).join('');
}
