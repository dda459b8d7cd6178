// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Report } from '../../../src/related/related-entry.ts';
import { Coverage } from '../../../src/ui/Coverage.tsx';
import { speakEnglish } from './say-english.ts';

const hour = 3_600_000;
/** Of the reader's own day, wherever they are. */
const noon = new Date(2024, 10, 16, 12).getTime();
const report = (source: string, at: number | null, own = false): Report => ({
  source,
  site: `${source}.example`,
  address: `https://${source}.example/1`,
  title: source,
  at,
  own,
});

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ now: noon + 30 * 24 * hour, toFake: ['Date'] });
  speakEnglish();
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
});
afterEach(() => vi.useRealTimers());

const show = (reports: Report[]) => act(() => render(<Coverage reports={reports} />, root));
const seen = () =>
  [...root.querySelectorAll('time')].map((time) =>
    time.querySelector('[aria-hidden]')?.textContent?.replaceAll('\u202f', ' '),
  );
const sources = () => [...root.querySelectorAll('tbody th bdi')].map((one) => one.textContent);

test('reports of one day have their hours, the first of each day its day; each the exact time for those who hear it', () => {
  show([report('tide', noon - 3 * hour), report('post', noon), report('wire', noon + 20 * hour)]);
  expect(seen()).toEqual(['Nov 16, 9:00 AM', '12:00 PM', 'Nov 17, 8:00 AM']);
  const [, second] = root.querySelectorAll('time');
  const exact = second?.querySelector('.hidden-visually')?.textContent;
  expect(exact).toContain('Saturday, November 16, 2024');
  expect(second?.title).toBe(exact);
  expect(second?.dateTime).toBe(new Date(noon).toISOString());
});

test('today goes without saying, and days of this week have their names', () => {
  vi.setSystemTime(noon + 2 * hour);
  show([report('tide', noon), report('post', noon + hour)]);
  expect(seen()).toEqual(['12:00 PM', '1:00 PM']);
  show([report('tide', noon - 24 * hour), report('post', noon)]);
  expect(seen()).toEqual(['Fri 12:00 PM', 'Sat 12:00 PM']);
});

test('what was told in another year has its year, and what has no date says so', () => {
  vi.setSystemTime(noon + 90 * 24 * hour);
  show([report('tide', noon), report('post', null)]);
  expect(seen()).toEqual(['Nov 16, 2024, 12:00 PM']);
  expect(root.querySelector('tr:last-child .coverage-time')?.textContent).toBe('no date');
});

test('of many the first five are shown, the article itself among them, and the others when asked for', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, at) => report(name, noon + at * hour));
  show([...many, report('own', null, true)]);
  expect(sources()).toEqual(['a', 'b', 'c', 'd', 'own']);
  const more = root.querySelector<HTMLButtonElement>('button');
  expect(more?.textContent).toBe('Show more');
  expect(more?.getAttribute('aria-expanded')).toBe('false');
  act(() => more?.click());
  expect(sources()).toHaveLength(7);
  expect(root.querySelector('button')).toBe(more);
  expect(more?.textContent).toBe('Show less');
  show(many.slice(0, 5));
  expect(root.querySelector('button')).toBeNull();
});
