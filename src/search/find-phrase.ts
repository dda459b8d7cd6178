import { foldSpelling } from '../thread/fold-spelling.ts';
import type { Marks } from './found.ts';
import { unspaced } from './split-terms.ts';

/** Whether a text has a phrase, both folded by `foldPhrase`: its words whole, signs of a script without spaces just so. */
export function hasPhrase(folded: string, phrase: string): boolean {
  return ` ${folded} `.includes(withEdges(phrase));
}

/**
 * Where a text has a phrase, whatever stands between its words.
 * @param text at most some thousand units: each letter is folded by itself
 * @param phrase folded by `foldPhrase`
 */
export function placesOfPhrase(text: string, phrase: string): Marks {
  const { folded, starts } = foldInPlace(text);
  const wanted = withEdges(phrase);
  const places: Marks = [];
  // Two phrases side by side share the space between them.
  const step = Math.max(1, wanted.length - 1);
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + step)) {
    const from = starts[wanted.startsWith(' ') ? at + 1 : at] ?? 0;
    let until = at + wanted.length - (wanted.endsWith(' ') ? 1 : 0);
    while (until < starts.length && starts[until] === starts[until - 1]) until += 1;
    places.push([from, Math.max(starts[until] ?? text.length, from + 1)]);
  }
  return places;
}

function withEdges(phrase: string): string {
  const signs = [...phrase];
  const edge = (sign = ''): string => (unspaced.test(sign) ? '' : ' ');
  return `${edge(signs[0])}${phrase}${edge(signs.at(-1))}`;
}

type Kind = 'space' | 'spaced' | 'unspaced';

function kindOf(sign: string): Kind {
  // Nearly always one of ASCII, and the expressions take longer to understand.
  if (sign < '\x80') return /\w/.test(sign) ? 'spaced' : 'space';
  if (!/[\p{L}\p{N}\p{M}_]/u.test(sign)) return 'space';
  return unspaced.test(sign) ? 'unspaced' : 'spaced';
}

/** A text as `foldPhrase` has it with a space at both ends, and for each of its units where the letter that it is of begins. */
function foldInPlace(text: string): { folded: string; starts: number[] } {
  let folded = ' ';
  const starts = [0];
  let kind: Kind = 'space';
  let at = 0;
  const add = (sign: string): void => {
    const next = kindOf(sign);
    if (next !== kind && kind !== 'space') {
      folded += ' ';
      starts.push(at);
    }
    kind = next;
    if (next === 'space') return;
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
