// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { SiteBars } from '../../../src/library/SiteBars.tsx';
import { say } from '../../../src/ui/say.ts';
import { speakEnglish } from '../ui/say-english.ts';

beforeEach(speakEnglish);

/** Each row's name, number, and how long its bar is in percent; null for one that is cut. */
function draw(counts: readonly number[]): [string, string, number | null][] {
  const root = document.createElement('div');
  const sites = counts.map((count, n) => ({ name: `site${n}.example`, count }));
  render(<SiteBars sites={sites} />, root);
  return [...root.querySelectorAll('li')].map((row) => {
    const [name, count] = [...row.querySelectorAll('span')].map((span) => span.textContent);
    const width = row.querySelector('rect')?.getAttribute('width');
    expect(row.querySelectorAll('polygon')).toHaveLength(width ? 0 : 2);
    return [name ?? '', count ?? '', width ? Number(width) : null];
  });
}

test('sites are scaled among themselves, however many others there are', () => {
  const rows = draw([40, 20, 10, 10, 10, 10, 10, 10, ...Array.from({ length: 500 }, () => 9)]);
  expect(rows.map(([, , width]) => width)).toEqual([100, 50, 25, 25, 25, 25, 25, 25, null]);
  expect(rows.at(-1)).toEqual([say('yearOthers'), '4,500', null]);
});

test('no bar is longer than there is room, and the most that a site has fills it', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(counts, (some) => {
      const rows = draw(some.sort((a, b) => b - a));
      expect(rows[0]?.[2]).toBe(100);
      for (const [, , width] of rows) expect(width ?? 100).toBeLessThanOrEqual(100);
      const shown = rows.map(([, count]) => Number(count.replaceAll(',', '')));
      expect(shown.reduce((a, b) => a + b)).toBe(some.reduce((a, b) => a + b));
    }),
  );
});
