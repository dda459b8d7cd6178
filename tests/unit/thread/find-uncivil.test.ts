import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUncivil } from '../../../src/thread/find-uncivil.ts';

const words = new Set(['fool', 'old goat', 'idiot', '笨蛋']);

describe('findUncivil', () => {
  it.each([
    ['What a Fool he is!', 'Fool'],
    ['you old goat', 'old goat'],
    ['他是笨蛋吧', '笨蛋'],
    ['*fool*', 'fool'],
  ])('finds in %j the word %j, as it is written', (text, found) => {
    expect(findUncivil(text, words, text.startsWith('他') ? 'zh' : 'en')).toBe(found);
  });

  it.each([
    'foolish, and tomfoolery',
    'an old friend of the goat',
    '> what a fool\n\nThat is unkind.',
    'the flag `fool` is off',
    '```\nfool\n```',
    'https://fool.example/fool',
    '',
  ])('finds nothing in %j', (text) => {
    expect(findUncivil(text, words, 'en')).toBeNull();
  });

  it('never throws, and finds only what stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = findUncivil(`${text} idiot ${text}`, words, 'en');
        if (found !== null) expect(text + found).toContain(found);
      }),
    );
  });
});
