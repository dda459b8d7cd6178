import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../../src/thread/compare-texts.ts';

const marked = (before: string, after: string) =>
  compareTexts(before, after)
    .map(({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind])
    .join('');

describe('compareTexts', () => {
  test.each([
    ['It was sinc.', 'It was zinc.', 'It was [-sinc-]{+zinc+}.'],
    ['One two.', 'One three two.', 'One {+three +}two.'],
    ['same', 'same', 'same'],
    ['', 'new', '{+new+}'],
    ['a  b', 'a\nb', 'a\nb'],
    ['Die Fähre fährt.', 'Die Fähre fuhr.', 'Die Fähre [-fährt-]{+fuhr+}.'],
    ['الساعة دقيقة', 'الساعة بطيئة', 'الساعة [-دقيقة-]{+بطيئة+}'],
    ['船は赤い。', '船は青い。', '船は[-赤い-]{+青い+}。'],
  ])('%j to %j is %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  test('together, what is the same and what was added is the text, but for spaces', () => {
    const words = fc.array(fc.constantFrom('tide', 'clock', 'eleven', 'Uhr', '船', '.'), {
      maxLength: 12,
    });
    const text = words.map((some) => some.join(' '));
    const bare = (from: string) => from.replace(/\s/g, '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = compareTexts(before, after);
        const of = (without: string) =>
          bare(
            stretches
              .filter(({ kind }) => kind !== without)
              .map(({ text: stretch }) => stretch)
              .join(''),
          );
        expect(of('removed')).toBe(bare(after));
        expect(of('added')).toBe(bare(before));
      }),
    );
  });

  test('gives up in time on two long texts that have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, n) => `${word}${n}`).join(' ');
    const begun = performance.now();
    expect(compareTexts(long('a'), long('b')).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
