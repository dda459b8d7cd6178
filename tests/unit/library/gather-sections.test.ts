import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { speakEnglish } from '../ui/say-english.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { sections } = await import('../../../src/library/gather-sections.ts');

test('every file in sections/ is a section, in an order without ties', () => {
  speakEnglish();
  expect(sections).toHaveLength(readdirSync('src/library/sections').length);
  const orders = sections.map(({ order }) => order);
  expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b));
  const ids = sections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z-]+$/.test(id))).toEqual([]);
  expect(sections.map(({ title }) => title()).filter((title) => !/\p{L}/u.test(title))).toEqual([]);
});

test('those that other surfaces open by name are there', () => {
  expect(sections.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['threads', 'data', 'settings']),
  );
});
