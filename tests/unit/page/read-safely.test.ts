// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  attempt,
  attribute,
  findAll,
  foldText,
  isWithin,
  propertyOf,
  textOf,
} from '../../../src/page/read-safely.ts';
import { makeDocument } from './make-document.ts';

describe('foldText', () => {
  it.each([
    ['  The\n\ttide   comes\u00a0back ', 'The tide comes back'],
    ['a\u0000b\u0007c\u009fd', 'a b c d'],
    ['safe\u202egnp.exe\u2066', 'safegnp.exe'],
    ['שלום\u200f!', 'שלום\u200f!'],
    ['', ''],
  ])('folds %j', (text, folded) => {
    expect(foldText(text, 100)).toBe(folded);
  });

  it('cuts, but never inside a character', () => {
    expect(foldText('abcdef', 3)).toBe('abc');
    expect(foldText('ab😀', 3)).toBe('ab');
    expect(foldText('ab😀', 4)).toBe('ab😀');
  });

  it('is quick with megabytes', () => {
    const start = performance.now();
    foldText(' '.repeat(5_000_000), 500);
    foldText('x'.repeat(5_000_000), 500);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('gives one line of at most that length, whatever it is given', () => {
    const odd = fc.constantFrom(
      '\u0000',
      '\u0085',
      '\u2028',
      '\u202e',
      '\u2066',
      '😀',
      '\ud83d',
      ' ',
      '\n',
    );
    const text = fc
      .array(fc.oneof(odd, fc.string()), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(40), (given, most) => {
        const folded = foldText(given, most);
        expect(folded.length).toBeLessThanOrEqual(most);
        expect(folded).not.toMatch(/[\p{Cc}\u202a-\u202e]|\s\s/u);
      }),
    );
  });
});

describe('absolute', () => {
  const base = 'https://harbourpost.example/a/b';
  it.each([
    ['/c', 'https://harbourpost.example/c'],
    [' c ', 'https://harbourpost.example/a/c'],
    ['//wire.example/x', 'https://wire.example/x'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['', null],
    ['https://', null],
    [`/${'x'.repeat(5000)}`, null],
  ])('%j', (address, made) => {
    expect(absolute(address, base)).toBe(made);
  });

  it('is null where the base is no address', () => {
    expect(absolute('/c', 'nonsense')).toBeNull();
  });
});

describe('reading a document with things put over its properties', () => {
  const page = makeDocument('<html lang=en><title>Tide</title><p class=x id=p>The <b>tide</b></p>');
  const refuse = () => {
    throw new Error('clobbered');
  };
  for (const name of ['querySelectorAll', 'title', 'contentType']) {
    Object.defineProperty(page, name, { get: refuse });
  }
  const [paragraph] = findAll(page, 'p');
  for (const name of ['getAttribute', 'closest', 'textContent']) {
    if (paragraph) Object.defineProperty(paragraph, name, { get: refuse });
  }

  it('asks the prototypes', () => {
    if (!paragraph) throw new Error('not found');
    expect(attribute(paragraph, 'class')).toBe('x');
    expect(attribute(paragraph, 'none')).toBe('');
    expect(isWithin(paragraph, 'body')).toBe(true);
    expect(isWithin(paragraph, 'aside')).toBe(false);
    expect(textOf(paragraph, 100)).toBe('The tide');
    expect(propertyOf(page, 'title')).toBe('Tide');
    expect(propertyOf(page, 'documentElement')).toBeInstanceOf(Element);
  });

  it('finds nothing where it cannot ask', () => {
    expect(findAll(page, 'p[')).toEqual([]);
    expect(attempt(refuse, 'otherwise')).toBe('otherwise');
  });
});
