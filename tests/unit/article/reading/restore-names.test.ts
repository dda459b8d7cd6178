import { expect, it } from 'vitest';
import type { Container } from '../../../../src/article/reading/block.ts';
import { restoreNames } from '../../../../src/article/reading/restore-names.ts';
import { block, nothingKnown, prose } from './make-blocks.ts';

const box = (names: string): Container => ({ tag: 'div', names: ` ${names} `, marks: ' ' });
const [story, byline, share] = [box('story'), box('byline'), box('share')];

it('gives a block the names that the library took away, of the element that it stands in', () => {
  const found = [block('Ann Doe', { within: [story] }), prose(1), block('Ann Doe')];
  const page = [
    block('Ann Doe', { within: [box('page'), story, byline] }),
    prose(1),
    block('Ann Doe', { within: [share] }),
  ];
  const [first, second, third] = restoreNames.run(found, { ...nothingKnown, page });
  expect(first?.within).toEqual([story, byline]);
  expect(second).toEqual(prose(1));
  // Nothing around it is known: the whole page's names would be more than was lost.
  expect(third?.within).toEqual([]);
});

it('takes the next of the same texts for the next block', () => {
  const found = [
    block('Share', { within: [story] }),
    prose(1),
    block('Share', { within: [story] }),
  ];
  const page = [
    block('Share', { within: [story] }),
    prose(1),
    block('Share', { within: [story, share] }),
  ];
  const read = restoreNames.run(found, { ...nothingKnown, page });
  expect(read.map(({ within }) => within)).toEqual([[story], [], [story, share]]);
});

it('leaves alone what the page does not have', () => {
  const found = [prose(1), block('Rendered')];
  expect(restoreNames.run(found, nothingKnown)).toEqual(found);
});

it('gives a block its own element back, where the library put another in its place', () => {
  const found = [block('Ann Doe', { within: [story], element: 3 })];
  const page = [block('Ann Doe', { within: [story], element: 7 })];
  expect(restoreNames.run(found, { ...nothingKnown, page })).toEqual(page);
});

it('finds the places of one line that stands twenty thousand times', () => {
  const page = Array.from({ length: 20_000 }, (_, element) => block('Again', { element }));
  const read = restoreNames.run(page, { ...nothingKnown, page });
  expect(read.every(({ element }, index) => element === index)).toBe(true);
});
