import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import {
  ara,
  dan,
  deu,
  eng,
  fin,
  fra,
  ita,
  jpn,
  nld,
  nob,
  pol,
  por,
  rus,
  spa,
  swe,
  tha,
  tur,
  ukr,
  zho,
} from 'stopword';

/** What is known of a language's words: those that say nothing by themselves, and how to find a word's stem. */
interface LanguageWords {
  stop: readonly string[];
  stem: ((word: string) => string) | null;
}

/** By the language's first subtag. */
const known: Record<string, LanguageWords> = {
  ar: { stop: ara, stem: arabic },
  da: { stop: dan, stem: danish },
  de: { stop: deu, stem: german },
  en: { stop: eng, stem: english },
  es: { stop: spa, stem: spanish },
  fi: { stop: fin, stem: finnish },
  fr: { stop: fra, stem: french },
  it: { stop: ita, stem: italian },
  ja: { stop: jpn, stem: null },
  nb: { stop: nob, stem: norwegian },
  nl: { stop: nld, stem: dutch },
  no: { stop: nob, stem: norwegian },
  pl: { stop: pol, stem: null },
  pt: { stop: por, stem: portuguese },
  ru: { stop: rus, stem: russian },
  sv: { stop: swe, stem: swedish },
  th: { stop: tha, stem: null },
  tr: { stop: tur, stem: null },
  uk: { stop: ukr, stem: null },
  zh: { stop: zho, stem: null },
};

/** The languages of which something is known, by their first subtag. */
export const knownLanguages: readonly string[] = Object.keys(known);

/** Where a list from outside leaves out what is as common. */
const alsoStop: Record<string, string> = {
  en: 'been did do does done had not no when why where whom whose shall will would cannot don’t it’s there’s every each us let say says said s t ll re ve',
  de: 'sei wären wäre',
  fr: 'fait font faire pendant où comment pourquoi combien quand leur plus tout tous toute toutes',
  es: 'cuándo cuál cuáles quién quiénes dónde cómo qué cuánto cuántos cuánta cuántas fue era es son ha han hay esta este estos estas está ser había muy',
  th: 'จะ ใน ที่ ซึ่ง ทำ ทำให้ นำ สำหรับ ว่า ก็ คือ นะ ครับ ค่ะ กำลัง ถูก',
  zh: '将 被 从 由 但 而 且 所 以 让 使 因 因为 所以 但是 而且 以及 已经 正在 没有 他们 我们 你们 她们 这个 那个 这些 那些 并且 其 则 却 才 再 还是 仍 仍然 曾 曾经 即将 关于 对于 由于 如果 虽然 自 至 称',
  pt: 'quando onde quanto quantos quanta quantas porquê é foi era são há tem ser está',
};

/** The words of a language that say nothing by themselves; none where the language is not known. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const list = known[language]?.stop ?? [];
  return new Set([...list, ...(alsoStop[language]?.split(' ') ?? [])]);
}

/** Letters from the beginning of a word that stand for its stem in a language without rules of its own. */
const crudeStem = 6;

/**
 * How a language's words are brought to their stem. Without rules of its own it is the first letters of a longer word,
 * which serves nearly as well where endings are many (McNamee & Mayfield 2004).
 */
export function stemmerOf(language: string): (word: string) => string {
  return known[language]?.stem ?? ((word) => [...word].slice(0, crudeStem).join(''));
}
