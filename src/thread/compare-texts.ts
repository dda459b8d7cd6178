import { diffWords } from 'diff';

/** A stretch of two texts that both have, or only one of them. */
export interface Stretch {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** The library splits such a text itself, many times as fast. */
const latin = /^[\p{Script=Latin}\p{Script=Common}]*$/u;
const intlSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** How long a comparison may take, in milliseconds: two long texts without a word in common could take minutes. */
const patience = 200;

/**
 * What became of a text, word by word, as a person would mark it: words of any script, and spaces alone are no change.
 * Where that takes too long, the whole text was replaced.
 */
export function compareTexts(before: string, after: string): Stretch[] {
  const options = { timeout: patience, ...(latin.test(before + after) ? {} : { intlSegmenter }) };
  const changes = diffWords(before, after, options);
  if (changes === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
