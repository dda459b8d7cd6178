import { baseLanguage } from '../assist/base-language.ts';
import { stopWordsOf } from '../assist/language-words.ts';
import { helpWordsOf } from '../assist/languages/all-languages.ts';
import { makeSegmenter } from '../assist/make-segmenter.ts';
import { commonWordsOf } from './common-words.ts';
import { splitTerms } from './split-items.ts';

/** A word of a text that says something. */
export interface PhraseWord {
  text: string;
  /** Its stem. */
  term: string;
  /** Whether it begins with a capital, in a script that has them. */
  isCapital: boolean;
  /** Whether the clause begins with it: a capital then says nothing. */
  isFirst: boolean;
  /** "November", "yesterday", "hundred", "last": said everywhere, and alone what nothing is about. */
  isCommon: boolean;
  /** A small word between this one and the one before that names have within: "University of Lund"; else ''. */
  linkedBy: string;
}

/** Small words within names. */
const particles = new Set(
  'of de da di do dos das del della degli du des la le el al van von der den zu bin ibn av y'.split(
    ' ',
  ),
);
/** What stands before names and is no part of them. */
const forms =
  /^(?:mr|mrs|ms|miss|mx|sir|dr|prof|herrn?|frau|mme|mlle|monsieur|madame|señora?|sra?|signora?|sig|dhr|mevr)$/;
/** Behind these a sentence, or what somebody says, begins. */
const beginnings = /[.!?…。！？\n:："“„«「•|]/u;
const token = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Khmer}]/u;

/**
 * The words of a text that say something, in runs that nothing parts: no punctuation, and none of the small words that
 * say nothing. A point behind an initial parts nothing.
 *
 * @param language BCP 47
 */
export function splitClauses(text: string, language: string): PhraseWord[][] {
  const base = baseLanguage(language);
  const said = helpWordsOf(base) ?? { times: '', numbers: '' };
  const stop = stopWordsOf(base);
  const common = new Set([
    ...said.times.toLowerCase().split('|'),
    ...said.numbers.toLowerCase().split('|'),
    ...commonWordsOf(base),
  ]);
  // German writes all its nouns with capitals: between two of them "von" joins no name.
  const joiners = base === 'de' ? new Set<string>() : particles;
  const segmenter = makeSegmenter(base, 'word');
  const runs: PhraseWord[][] = [];
  let run: PhraseWord[] = [];
  let isFirst = true;
  let linkedBy = '';
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
    linkedBy = '';
  };
  const take = (written: string): void => {
    const bare = written.replace(/[’']s?$|[’']s$/u, '');
    const low = bare.toLowerCase();
    const [term = ''] = stop.has(low) ? [] : splitTerms(bare, language);
    if (forms.test(low)) return;
    const isLink = joiners.has(low) && run.length > 0 && linkedBy === '';
    if (term === '' && isLink) {
      linkedBy = low;
    } else if (term === '' || /^\p{N}/u.test(term)) {
      close();
    } else {
      const isCapital = /^\p{Lu}/u.test(bare);
      run.push({ text: bare, term, isCapital, isFirst, isCommon: common.has(low), linkedBy });
      linkedBy = '';
    }
    isFirst = false;
  };
  for (const { 0: found, index } of text.matchAll(token)) {
    if (unspaced.test(found)) {
      for (const { segment, isWordLike } of segmenter.segment(found)) if (isWordLike) take(segment);
    } else if (/^[\p{L}\p{N}]/u.test(found)) {
      take(found);
    } else if (parts(found, text.slice(Math.max(0, index - 3), index))) {
      close();
      isFirst ||= beginnings.test(found);
    }
  }
  close();
  return runs;
}

/** Whether a sign parts what stands before it from what follows: a hyphen does not, nor a point behind an initial. */
function parts(sign: string, before: string): boolean {
  if (sign === '-') return false;
  return !(sign === '.' && /(?:^|[\s.])\p{Lu}$/u.test(before));
}
