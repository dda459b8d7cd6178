import { beforeEach, expect, test } from 'vitest';
import { listRefusals } from '../../../src/library/list-refusals.ts';
import { idOf, sampleComment } from '../thread/sample-comment.ts';
import { speakEnglish } from '../ui/say-english.ts';

beforeEach(() => speakEnglish());

const nothing = { refused: [], comments: [] };

test('a record of the file is told by its place, counted from 1', () => {
  const refused = [
    { place: 'comments[17]', why: 'invalid' as const },
    { place: 'drafts[0]', why: 'duplicate' as const },
    { place: 'articles[1233]', why: 'invalid' as const },
    { place: 'comments', why: 'notList' as const },
  ];
  expect(listRefusals({ ...nothing, refused }, [], 10)).toEqual([
    'Comment 18 in the file: it is broken.',
    'Draft 1 in the file: an earlier one in the file has its id.',
    'Article 1,234 in the file: it is broken.',
    'The list “comments”: it is not a list.',
  ]);
});

test('a comment that the store refuses is told by its first words', () => {
  const text = `\n${'word '.repeat(40)}\nmore`;
  const comments = [sampleComment(1, null, { text }), sampleComment(2, null, { text: '' })];
  const refused = [
    { id: idOf(1), why: 'conflict' },
    { id: idOf(2), why: 'empty' },
    { id: idOf(3), why: 'something newer' },
    { id: idOf(4), why: 'toString' },
  ];
  const [first, ...others] = listRefusals({ ...nothing, comments }, refused, 10);
  expect(first).toMatch(/^“\u2068(word )+word…\u2069”: another comment here has its id\.$/);
  expect(first?.length).toBeLessThan(110);
  expect(others).toEqual([
    `${idOf(2)}: it has no text.`,
    `${idOf(3)}: it is broken.`,
    `${idOf(4)}: it is broken.`,
  ]);
});

test('there are no more than asked for, those of the file first', () => {
  const refused = [{ place: 'comments[0]', why: 'invalid' as const }];
  const byStore = Array.from({ length: 9 }, (_, n) => ({ id: idOf(n), why: 'empty' }));
  const lines = listRefusals({ ...nothing, refused }, byStore, 4);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain('Comment 1');
  expect(listRefusals({ ...nothing, refused: [...refused, ...refused] }, byStore, 1)).toHaveLength(
    1,
  );
});
