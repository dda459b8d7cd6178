import { describe, expect, it } from 'vitest';
import type { LineFact } from '../../../src/article/page-facts.ts';
import { readBylinesBeside } from '../../../src/article/read-byline.ts';
import { readNamesBeside } from '../../../src/article/read-names.ts';
import { sampleLine as line } from './sample-facts.ts';

describe('readBylinesBeside', () => {
  it.each([
    [[line('By Ann Doe')], ['Ann Doe']],
    [[line('By', 'Ann Doe', '⋅ Founder', 'Updated May 6, 2026')], ['Ann Doe']],
    [[line('by:', 'Ann Doe', ',', 'Dec 17, 2026')], ['Ann Doe , Dec 17, 2026']],
    [[line('By', 'Ann Doe', 'and Bo Roe', 'on Sunday')], ['Ann Doe and Bo Roe']],
    [[line('By', 'Ann Doe', 'and', 'Bo Roe')], ['Ann Doe and Bo Roe']],
    [[line('By'), line('Ann Doe'), line('|')], ['Ann Doe']],
    [[line('Author:'), line('Ann Doe')], ['Ann Doe']],
    [[line('4 min read', '· By Ann Doe')], ['Ann Doe']],
    [[line('Posted on 3 May by', 'Ann Doe')], ['Ann Doe']],
    [[line('Von Anna Muster')], ['Anna Muster']],
    [[line('Автор: Анна Иванова')], ['Анна Иванова']],
    [[line('作者：王小明')], ['王小明']],
    [[line('Medically reviewed by Cy Poe')], []],
    [[line('Photo by Cy Poe')], []],
    [[line('Powered by Ghost')], []],
    [[line('Byron was here')], []],
    [[line(`By ${'the sea '.repeat(30)}`)], []],
  ] as [LineFact[], string[]][])('%j', (lines, bylines) => {
    expect(readBylinesBeside(lines)).toEqual(bylines);
  });
});

describe('readNamesBeside', () => {
  const names = (...lines: LineFact[]) =>
    readNamesBeside(lines, ({ parts }) => /\d{4}/.test(parts.join()));

  it('reads a name beside a date', () => {
    expect(names(line('Ann Doe | Senior Writer | July 2, 2026'))).toEqual(['Ann Doe']);
    expect(names(line('Ann B. Doe'), line('July 2, 2026'))).toEqual(['Ann B. Doe']);
  });

  it('reads a name in an element that is called after authors', () => {
    expect(names({ ...line('Ann Doe'), names: 'author box name' })).toEqual(['Ann Doe']);
  });

  it.each(['Health News', 'Social Media', 'Posted On', 'ann doe', 'Ann', 'Sea & Shore'])(
    'takes %j for no name',
    (text) => {
      expect(names(line(text), line('July 2, 2026'))).toEqual([]);
    },
  );

  it('takes none from a link to a category, nor far from a date', () => {
    expect(names({ ...line('Ann Doe'), names: 'category tag' }, line('July 2, 2026'))).toEqual([]);
    expect(names(line('Ann Doe'), line('Sea'), line('July 2, 2026'))).toEqual([]);
  });
});
