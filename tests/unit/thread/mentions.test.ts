import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  indexPeople,
  listPeople,
  matchPeople,
  splitMentions,
} from '../../../src/thread/mentions.ts';
import { idOf, sampleComment } from './sample-comment.ts';

const by = (n: number, name: string, deleted: number | null = null) =>
  sampleComment(n, null, { author: { key: `test:${name}`, name }, deleted });
const names = ['Ada', 'Ada Lovelace', 'Zoë', 'ليلى', '山田', "O'Brien", 'J. R. R. Tolkien'];
const people = listPeople(names.map((name, n) => by(n, name)));

const mentioned = (text: string) =>
  splitMentions(text, indexPeople(people)).flatMap(({ text: part, person }) =>
    person ? [[part, person.author.name]] : [],
  );

describe('listPeople', () => {
  it('lists each name once, who wrote last first, with the newest comment', () => {
    const thread = [by(1, 'Ada'), by(2, ''), by(3, 'Bo'), by(4, 'ada '), by(5, 'Cy', 9)];
    expect(listPeople(thread).map(({ author, newest }) => [author.name, newest])).toEqual([
      ['ada ', idOf(4)],
      ['Bo', idOf(3)],
    ]);
  });
});

describe('splitMentions', () => {
  it.each([
    ['@Ada', [['@Ada', 'Ada']]],
    ['so @ada lovelace, no?', [['@ada lovelace', 'Ada Lovelace']]],
    [
      '(@ADA) @zoe',
      [
        ['@ADA', 'Ada'],
        ['@zoe', 'Zoë'],
      ],
    ],
    ['@Zoe\u0308!', [['@Zoe\u0308', 'Zoë']]],
    ['قال @ليلى،', [['@ليلى', 'ليلى']]],
    ['見て ＠山田。', [['＠山田', '山田']]],
    [
      "@O'Brien and @J. R. R. Tolkien.",
      [
        ["@O'Brien", "O'Brien"],
        ['@J. R. R. Tolkien', 'J. R. R. Tolkien'],
      ],
    ],
    ['@Adam @Nobody @ Ada a@Ada.example @@Ada https://a.example/@Ada', []],
    [
      '@Ada @Ada',
      [
        ['@Ada', 'Ada'],
        ['@Ada', 'Ada'],
      ],
    ],
  ])('finds in %j: %j', (text, found) => {
    expect(mentioned(text)).toEqual(found);
  });

  it('loses nothing of a text, whatever the names', () => {
    const name = fc.string({ unit: 'binary', maxLength: 8 });
    fc.assert(
      fc.property(fc.array(name), fc.array(fc.oneof(name, fc.constant('@'))), (called, pieces) => {
        const text = [...pieces, ...called.map((one) => ` @${one}`)].join('');
        const index = indexPeople(listPeople(called.map((one, n) => by(n, one))));
        const parts = splitMentions(text, index);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });

  it('takes no longer with thousands of people and signs', () => {
    const many = indexPeople(
      listPeople(Array.from({ length: 5000 }, (_, n) => by(n, `Anna Maria ${n}`))),
    );
    const start = performance.now();
    splitMentions('@anna maria x '.repeat(1400), many);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('matchPeople', () => {
  it.each([
    ['', names.toReversed()],
    ['a', ['Ada Lovelace', 'Ada']],
    ['ada l', ['Ada Lovelace']],
    ['LOVE', ['Ada Lovelace']],
    ['zoe', ['Zoë']],
    ['tol', ['J. R. R. Tolkien']],
    ['x', []],
  ])('offers for %j: %j', (begin, offered) => {
    expect(matchPeople(people, begin).map(({ author }) => author.name)).toEqual(offered);
  });
});
