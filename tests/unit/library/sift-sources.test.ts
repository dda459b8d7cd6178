import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceRow } from '../../../src/contract.ts';
import { siftSources } from '../../../src/library/sift-sources.ts';
import { newSource } from '../../../src/related/source.ts';

const row = (title: string, change: Partial<SourceRow> = {}): SourceRow => ({
  ...newSource({ address: `https://${title.length}.example/${title}`, title, site: '' }, 0),
  items: 0,
  ...change,
});
const all = { words: '', failing: false };
const names = (rows: readonly SourceRow[]) => rows.map(({ title }) => title);

describe('sifting sources', () => {
  test('sorts as the reader does: numbers by size, letters as in the language', () => {
    const rows = ['Channel 10', 'Öl', 'Zebra', 'Channel 9', 'apple'].map((title) => row(title));
    expect(names(siftSources(rows, all, 'de'))).toEqual([
      'apple',
      'Channel 9',
      'Channel 10',
      'Öl',
      'Zebra',
    ]);
    expect(names(siftSources(rows, all, 'sv')).at(-1)).toBe('Öl');
  });

  test('finds by parts of the name and of the host, whatever case and accents', () => {
    const rows = [
      row('Łódź Daily'),
      row('Other', { id: 'https://lodz.example/feed' }),
      row('', { id: 'https://nameless.example/feed' }),
    ];
    expect(siftSources(rows, { ...all, words: 'LODZ' }, 'en')).toHaveLength(2);
    expect(names(siftSources(rows, { ...all, words: 'daily lodz' }, 'en'))).toEqual(['Łódź Daily']);
    expect(siftSources(rows, { ...all, words: 'nameless' }, 'en')).toHaveLength(1);
  });

  test('shows those that fail alone', () => {
    const rows = [row('A'), row('B', { fault: 'gone' }), row('C', { fault: 'cut' })];
    expect(names(siftSources(rows, { ...all, failing: true }, 'en'))).toEqual(['B', 'C']);
  });

  test('loses none, whatever they are called, and is the same in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 20 }), (titles) => {
        const rows = titles.map((title, n) => row(title, { id: `https://a.example/${n}` }));
        const sifted = siftSources(rows, all, 'en');
        expect(new Set(sifted)).toEqual(new Set(rows));
        expect(siftSources(rows.toReversed(), all, 'en')).toEqual(sifted);
      }),
    );
  });
});
