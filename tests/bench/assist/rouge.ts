import { stemmer } from '@orama/stemmers/english';

/**
 * ROUGE (Lin 2004, https://aclanthology.org/W04-1013), as the package `rouge_score` reckons it: what is not a letter
 * or a digit of ASCII parts words, and words of more than three signs are stemmed by Porter's first rules. F1, from 0
 * to 1. ROUGE-L is that of whole summaries: for each sentence of the reference, the words that any sentence of the
 * summary has in the same order.
 */
export interface Rouge {
  rouge1: number;
  rouge2: number;
  rougeL: number;
}

/** Scores a summary against its reference; both are lists of sentences. */
export function scoreRouge(summary: readonly string[], reference: readonly string[]): Rouge {
  const made = summary.map(wordsOf);
  const wanted = reference.map(wordsOf);
  return {
    rouge1: overlap(made.flat(), wanted.flat(), 1),
    rouge2: overlap(made.flat(), wanted.flat(), 2),
    rougeL: longest(made, wanted),
  };
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => (word.length > 3 ? stemmer(word) : word));
}

function overlap(made: readonly string[], wanted: readonly string[], length: number): number {
  const one = countGrams(made, length);
  const two = countGrams(wanted, length);
  let common = 0;
  for (const [gram, count] of two) common += Math.min(count, one.get(gram) ?? 0);
  return f1(common, made.length - length + 1, wanted.length - length + 1);
}

function countGrams(words: readonly string[], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + length <= words.length; at++) {
    const gram = words.slice(at, at + length).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** The union of longest common subsequences (section 3.2), in which no word counts more often than it stands there. */
function longest(made: readonly string[][], wanted: readonly string[][]): number {
  const leftMade = countGrams(made.flat(), 1);
  const leftWanted = countGrams(wanted.flat(), 1);
  let hits = 0;
  for (const sentence of wanted) {
    const union = new Set(made.flatMap((other) => commonPlaces(sentence, other)));
    for (const place of [...union].sort((a, b) => a - b)) {
      const word = sentence[place] ?? '';
      const [a = 0, b = 0] = [leftMade.get(word), leftWanted.get(word)];
      if (a > 0 && b > 0) {
        hits += 1;
        leftMade.set(word, a - 1);
        leftWanted.set(word, b - 1);
      }
    }
  }
  return f1(hits, made.flat().length, wanted.flat().length);
}

/** Where the words of one longest common subsequence stand in the first of two sentences. */
function commonPlaces(one: readonly string[], two: readonly string[]): number[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(two.length + 1));
  const at = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  for (let a = 1; a <= one.length; a++) {
    for (let b = 1; b <= two.length; b++) {
      const row = lengths[a];
      if (!row) continue;
      row[b] =
        one[a - 1] === two[b - 1] ? at(a - 1, b - 1) + 1 : Math.max(at(a - 1, b), at(a, b - 1));
    }
  }
  const places: number[] = [];
  let [a, b] = [one.length, two.length];
  while (a > 0 && b > 0) {
    if (one[a - 1] === two[b - 1]) {
      places.push(a - 1);
      a -= 1;
      b -= 1;
    } else if (at(a - 1, b) >= at(a, b - 1)) a -= 1;
    else b -= 1;
  }
  return places;
}

function f1(common: number, made: number, wanted: number): number {
  if (common === 0) return 0;
  const [precision, recall] = [common / made, common / wanted];
  return (2 * precision * recall) / (precision + recall);
}
