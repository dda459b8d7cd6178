import { expect, test } from 'vitest';
import { seldom } from '../../../src/providers/model/seldom.ts';

test('a short text is told with each piece, a long one a few times a second', () => {
  let now = 0;
  const told: number[] = [];
  const tell = seldom(
    (text) => void told.push(text.length),
    () => now,
  );
  for (let length = 100; length <= 4000; length += 100) {
    now += 20;
    tell('a'.repeat(length));
  }
  expect(told.filter((length) => length <= 2000).length).toBe(20);
  expect(told.filter((length) => length > 2000).length).toBe(4);
});
