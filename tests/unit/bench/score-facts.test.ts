import { expect, it } from 'vitest';
import { scoreFacts } from '../../bench/reading/score-facts.ts';
import type { Truth } from '../../bench/reading/sets.ts';

const truth: Truth = {
  id: '1',
  url: 'https://tide.example/1',
  text: null,
  kept: [],
  dropped: [],
  title: 'The tide’s return',
  author: 'Ada Moor and Ben Reed',
  date: '2026-11-20',
};

it('compares titles by their words, names as a set, and dates to the day', () => {
  const found = {
    title: "The tide's  return",
    authors: ['Ben Reed', 'Ada Moor'],
    date: '2026-11-21T08:00',
  };
  expect(scoreFacts(truth, found)).toEqual({
    title: true,
    author: true,
    date: true,
    inventedAuthor: null,
    inventedDate: null,
  });
  const wrong = { title: 'The tide', authors: ['Ada Moor'], date: '2026-11-22' };
  expect(scoreFacts(truth, wrong)).toMatchObject({ title: false, author: false, date: false });
  expect(scoreFacts(truth, { ...found, date: null }).date).toBe(false);
});

it('knows an invention from a fact that the set does not have', () => {
  const bare = { ...truth, author: null, date: null };
  const found = { title: '', authors: ['Ada Moor'], date: '2026-11-21' };
  expect(scoreFacts(bare, found)).toMatchObject({
    author: null,
    date: null,
    inventedAuthor: true,
    inventedDate: true,
  });
  const unsaid = { ...truth, author: undefined, date: undefined };
  expect(scoreFacts(unsaid, found)).toMatchObject({ inventedAuthor: null, inventedDate: null });
});
