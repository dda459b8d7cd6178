import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bands,
  commonParts,
  compareFingerprints,
} from '../../../src/article/compare-fingerprints.ts';
import { makeFingerprint } from '../../../src/article/make-fingerprint.ts';
import { lastTram } from '../../e2e/site/articles/last-tram.ts';
import { lighthouseLog } from '../../e2e/site/articles/lighthouse-log.ts';
import { tideClock } from '../../e2e/site/articles/tide-clock.ts';

const texts = [lastTram, lighthouseLog, tideClock].map(({ paragraphs }) => paragraphs.join('\n'));
const [tram = '', lighthouse = '', clock = ''] = texts;

const compare = (one: string, other: string) =>
  compareFingerprints(makeFingerprint(one), makeFingerprint(other));

/** Every nth word of a text as an editor would change it. */
const edited = (text: string, nth: number): string =>
  text.replace(/\S+/g, (word, at: number) => (at % nth === 0 ? 'otherwise' : word));

/** Many sentences of the words of one beginning: `tide1 tide2 …`. */
const words = (name: string, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `${name}${from + at}`).join(' ');

/** A text of different signs, as a language without spaces has them. */
const signs = (first: number, count: number): string =>
  String.fromCodePoint(...Array.from({ length: count }, (_, at) => first + ((at * 37) % 4999)));

describe('the same text', () => {
  it.each<[why: string, change: (text: string) => string]>([
    ['in capitals', (text) => text.toUpperCase()],
    ['with other spaces', (text) => text.replaceAll(' ', '\u00a0\n')],
    ['with straight quotes', (text) => text.replace(/[“”‘’]/g, '"')],
    ['with a sentence more', (text) => `${text}\nThis story was corrected on Friday.`],
    ['with another first line', (text) => `Harbour, Thursday. ${text}`],
    ['without its last paragraph', (text) => text.slice(0, text.lastIndexOf('\n'))],
    ['without its first paragraph', (text) => text.slice(text.indexOf('\n'))],
    ['with some words changed', (text) => edited(text, 30)],
    ['with a list of other stories below', (text) => `${text}\n${words('read more', 0, 60)}`],
    ['with its paragraphs in another order', (text) => text.split('\n').reverse().join('\n')],
  ])('is known %s', (_, change) => {
    for (const text of texts) expect(compare(text, change(text))).toBe('same');
  });

  it('is known in a language without spaces', () => {
    const text = signs(0x4e00, 800);
    expect(compare(text, `${text.slice(0, 300)}新聞社${text.slice(310)}`)).toBe('same');
    expect(compare(text, signs(0x6e00, 800))).toBe('other');
  });

  it('is known in forms that are compatible', () => {
    const text = words('ｔｉｄｅ', 0, 300);
    expect(makeFingerprint(text)).toBe(makeFingerprint(words('tide', 0, 300)));
  });
});

describe('different texts', () => {
  it('of one site are told apart', () => {
    expect(compare(tram, lighthouse)).toBe('other');
    expect(compare(tram, clock)).toBe('other');
    expect(compare(lighthouse, clock)).toBe('other');
  });

  it('are told apart with the same notices below', () => {
    const notice = words('all rights reserved', 0, 20);
    expect(compare(`${tram}\n${notice}`, `${clock}\n${notice}`)).not.toBe('same');
  });

  it('that are short say too little', () => {
    expect(makeFingerprint('')).toBe('');
    expect(makeFingerprint(words('tide', 0, 101))).toBe('');
    expect(makeFingerprint('Subscribe to go on reading. '.repeat(200))).toBe('');
    expect(makeFingerprint(words('tide', 0, 102))).not.toBe('');
  });
});

describe('a text that grows', () => {
  it.each([2, 3, 5, 20, 40])('%i times is not called another', (times) => {
    const live = words('post', 0, 400);
    expect(compare(live, `${live} ${words('newer', 0, 400 * (times - 1))}`)).not.toBe('other');
  });
});

describe('fingerprints that are not known', () => {
  it.each(['', '2.640.00', '1.640.7f', `1.0.${'7f'.repeat(64)}`, 'nonsense'])(
    '%j is not compared',
    (unknown) => {
      expect(compareFingerprints(unknown, unknown)).toBe('unsure');
      expect(commonParts(unknown, unknown)).toBe(0);
      expect(bands(unknown)).toEqual([]);
    },
  );
});

describe('any text', () => {
  const vocabulary = fc.array(fc.stringMatching(/^[a-zäéß]{1,9}$/), {
    minLength: 300,
    maxLength: 600,
  });

  it('gives a fingerprint of one shape, or none, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const fingerprint = makeFingerprint(text);
        expect(fingerprint).toMatch(/^$|^1\.[1-9]\d*\.[\da-f]{128}$/);
        expect(makeFingerprint(text)).toBe(fingerprint);
      }),
      { numRuns: 100 },
    );
  });

  it('is like itself with one word in fifty changed, and meets it in an index', () => {
    fc.assert(
      fc.property(vocabulary, (list) => {
        const one = makeFingerprint(list.join(' '));
        const other = makeFingerprint(list.map((word, at) => (at % 50 ? word : 'x')).join(' '));
        if (one === '' || other === '') return;
        expect(compareFingerprints(one, other)).toBe('same');
        expect(bands(one).some((band) => bands(other).includes(band))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('compares alike from both sides', () => {
    fc.assert(
      fc.property(vocabulary, fc.nat(600), (list, cut) => {
        const [one, other] = [list, list.slice(cut)].map((some) => makeFingerprint(some.join(' ')));
        expect(compareFingerprints(one ?? '', other ?? '')).toBe(
          compareFingerprints(other ?? '', one ?? ''),
        );
      }),
      { numRuns: 100 },
    );
  });
});

it('stays what it is: stored fingerprints are compared with new ones', () => {
  expect(makeFingerprint(words('tide', 0, 200))).toBe(
    '1.198.e82f3896cc2375d57c2827dfe6b48c15ba6f702fd547ab0f41c1dc7e78c71ba1ed231b63b7dc68cb4879d0c6bb59f165897fa297ebf593175ed390d8cc8326ed',
  );
});
