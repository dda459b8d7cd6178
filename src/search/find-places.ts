import { foldSpelling } from '../thread/fold-spelling.ts';
import type { Marks } from './found.ts';
import { unspaced } from './split-terms.ts';

/** How a word is looked for that a folded text has from its beginning on; in a script without spaces it is just so. */
export const begin = (word: string): string =>
  unspaced.test(word.slice(0, 2)) ? word : ` ${word}`;

/** How a phrase is looked for: its words are whole. */
export const whole = (phrase: string): string =>
  unspaced.test(phrase.slice(-2)) ? begin(phrase) : `${begin(phrase)} `;

/** A text as `foldPhrase` has it, with a space at both ends. */
export interface Folded {
  folded: string;
  /** For each of its units where the letter that it is of begins in the text, and at last where the text ends. */
  starts: number[];
}

/** Folds a text of at most some thousand units: each letter by itself. */
export function foldInPlace(text: string): Folded {
  let folded = ' ';
  const starts = [0];
  let kind = 0;
  let at = 0;
  const add = (sign: string): void => {
    const next = kindOf(sign);
    if (next !== kind && kind > 0) {
      folded += ' ';
      starts.push(at);
    }
    kind = next;
    if (next === 0) return;
    folded += sign;
    for (let unit = 0; unit < sign.length; unit += 1) starts.push(at);
  };
  for (const letter of text) {
    for (const sign of letter < '\x80' ? letter.toLowerCase() : foldSpelling(letter)) add(sign);
    at += letter.length;
  }
  add(' ');
  return { folded, starts: [...starts, at] };
}

/** What a sign is part of: of no word (0), of one with spaces around it (1), of a run without any (2). */
function kindOf(sign: string): number {
  // Of ASCII, which most texts are, the same is known sooner.
  if (sign < '\x80') return /\w/.test(sign) ? 1 : 0;
  if (!/[\p{L}\p{N}\p{M}_]/u.test(sign)) return 0;
  return unspaced.test(sign) ? 2 : 1;
}

/** Where a text has what is {@link begin} or {@link whole}, whatever stands between its words. */
export function placesOf({ folded, starts }: Folded, wanted: string): Marks {
  const places: Marks = [];
  // Two phrases side by side share the space between them.
  const step = Math.max(1, wanted.length - 1);
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + step)) {
    const from = wanted.startsWith(' ') ? at + 1 : at;
    let until = at + wanted.trimEnd().length;
    // A letter may be two when it is folded: it is marked whole.
    while (starts[until] === starts[until - 1]) until += 1;
    places.push([starts[from] ?? 0, starts[until] ?? 0]);
  }
  return places;
}
