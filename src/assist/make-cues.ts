import { helpWordsOf } from './languages/all-languages.ts';
import type { Wanted } from './languages/help-words.ts';
import { matchWords } from './match-words.ts';

/** Whether a sentence has what a question of a kind wants: a number, a time, a place, a reason, a person. */
export type Cues = Record<Exclude<Wanted, 'what'>, (sentence: string) => boolean>;

const digits = /\p{N}/u;
const year = /(?<!\p{N})(?:1[5-9]|20)\p{N}\p{N}(?!\p{N})|\p{N}{1,2}[.:h]\p{N}{2}(?!\p{N})/u;
/** Two words with capitals behind each other, not at the beginning. */
const fullName = /\S\s+(?:\p{Lu}[\p{L}\p{M}'’-]+\s+)+\p{Lu}[\p{L}\p{M}'’-]+/u;
const capital = '\\s+(?:\\p{Lu}|\\p{Lo})';

/** Makes what tells a language's sentences apart; of a language without lists it is digits and capitals alone. */
export function makeCues(language: string): Cues {
  const words = helpWordsOf(language);
  const numbers = matchWords(words?.numbers ?? '');
  const times = matchWords(words?.times ?? '');
  const reasons = matchWords(words?.reasons ?? '');
  const places = matchWords(words?.places ?? '').source;
  const placeWords = matchWords(words?.placeWords ?? '');

  const place = new RegExp(language === 'ja' || language === 'zh' ? places : places + capital, 'u');
  const people = matchWords([words?.titles, words?.said].filter(Boolean).join('|'));
  return {
    howMany: (text) => digits.test(text) || numbers.test(text),
    when: (text) => year.test(text) || times.test(text),
    where: (text) => place.test(text) || placeWords.test(text),
    why: (text) => reasons.test(text),
    who: (text) => fullName.test(text) || people.test(text),
  };
}
