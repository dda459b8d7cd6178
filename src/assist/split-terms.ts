import { stemmerOf, stopWordsOf } from './language-words.ts';
import { makeSegmenter } from './make-segmenter.ts';

/** Splits a text into its terms, in their order: stems of the words that say something, in lower case. */
export type SplitTerms = (text: string) => string[];

/** What a word is made of, in scripts with spaces; a point or comma between digits parts nothing. Longer is no word. */
const words = /\p{N}{1,40}(?:[.,:]\p{N}{1,40}){0,9}|[\p{L}\p{M}\p{N}]{1,400}/gu;
/** Scripts that write their words without spaces: Han, kana, Thai, Lao, Burmese, Khmer. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Khmer}]/u;
const hiragana = /^[\p{sc=Hiragana}ー]+$/u;
const han = /\p{sc=Han}/u;
/** Vowels over Arabic letters, and the line that stretches them: written or not. */
const loose = /\u0301|[\u064b-\u065f\u0670]|\u0640/g;

/**
 * Makes the splitter of a language. It remembers each word's stem, so that it is quick over many texts.
 * @param language the language's first subtag, or '' where it is not known
 */
export function makeTermSplitter(language: string): SplitTerms {
  const stop = stopWordsOf(language);
  const stem = stemmerOf(language);
  const segmenter = makeSegmenter(language, 'word');
  const stems = new Map<string, string>();

  /** The stem of a word as it is written; '' where it says nothing. */
  const termOf = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const low = word.toLowerCase().normalize('NFKC').replace(loose, '');
    const term = stop.has(low) || isSlight(low) ? '' : stem(low);
    stems.set(word, term);
    return term;
  };

  return (text) => {
    const terms: string[] = [];
    const take = (word: string): void => {
      const term = termOf(word);
      if (term !== '') terms.push(term);
    };
    for (const [word] of text.matchAll(words)) {
      if (!unspaced.test(word)) take(word);
      else for (const { segment } of segmenter.segment(word)) take(segment);
    }
    return terms;
  };
}

/** Whether a word is a letter alone, or a short ending in hiragana. */
function isSlight(word: string): boolean {
  if (hiragana.test(word)) return word.length < 3;
  return word.length < 2 && !han.test(word) && !/\p{N}/u.test(word);
}
