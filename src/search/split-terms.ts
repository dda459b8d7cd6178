import { foldSpelling } from '../thread/fold-spelling.ts';

/** Scripts that write their words without spaces. */
export const unspaced =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const word = /[\p{L}\p{N}\p{M}_]+/gu;
const run = new RegExp(`${unspaced.source}+|[^${unspaced.source.slice(1)}+`, 'gu');

/** The longest term, in UTF-16 units; what is longer is known by its beginning. */
const longestTerm = 40;

/** Any language: the dictionaries of the browser know where the words of each script end. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** A word as it is looked for. */
export interface Word {
  /** The terms that a text with this word has, all of them. */
  terms: string[];
  /** The word itself, folded. */
  folded: string;
}

/**
 * The words of a query or a text, folded: a word with spaces around it is one term. A run of a script without spaces is
 * known by its pairs of signs: where two texts divide it differently, it is found all the same.
 */
export function splitQueryWords(text: string): Word[] {
  return listRuns(text).map(({ folded, spaced }) => {
    if (spaced) return { terms: [folded.slice(0, longestTerm)], folded };
    const signs = [...folded];
    return { terms: signs.length === 1 ? signs : pairsOf(signs), folded };
  });
}

/** A text in which a phrase is looked for, or the phrase: its words and its runs without spaces, with one space between two. */
export function foldPhrase(text: string): string {
  return listRuns(text)
    .map(({ folded }) => folded)
    .join(' ');
}

/**
 * The terms that a text is found by, with how often each stands in it. Besides the pairs of signs, a run without spaces
 * has its words as `Intl.Segmenter` divides it, and its signs: one sign alone is a word in Chinese.
 */
export function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const { folded, spaced } of listRuns(text)) {
    if (spaced) {
      add(folded.slice(0, longestTerm));
      continue;
    }
    const signs = [...folded];
    for (const sign of signs) add(sign);
    for (const pair of pairsOf(signs)) add(pair);
    for (const { segment } of segmenter.segment(folded)) {
      if ([...segment].length > 2) add(segment.slice(0, longestTerm));
    }
  }
  return counts;
}

interface Run {
  folded: string;
  /** Whether its script has spaces between words. */
  spaced: boolean;
}

function listRuns(text: string): Run[] {
  const words = foldSpelling(text).match(word) ?? [];
  return words.flatMap((letters) => {
    if (!unspaced.test(letters)) return { folded: letters, spaced: true };
    const runs = letters.match(run) ?? [];
    return runs.map((folded) => ({ folded, spaced: !unspaced.test(folded) }));
  });
}

function pairsOf(signs: readonly string[]): string[] {
  return signs.slice(1).map((sign, before) => `${signs[before]}${sign}`);
}
