// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { RelatedEntry, Telling } from '../../../src/related/related-entry.ts';
import { RelatedItem } from '../../../src/ui/RelatedItem.tsx';
import { speakEnglish } from './say-english.ts';

const hour = 3_600_000;
const now = Date.now();
const telling = (source: string, hoursAgo: number, address = `https://${source}.example/1`) =>
  ({
    source,
    site: `${source}.example`,
    address,
    title: source,
    at: now - hoursAgo * hour,
    undated: false,
  }) as const;
const entry: RelatedEntry = {
  ...telling('tide', 2),
  title: 'Ferry crews strike for a third day',
  key: 'item tide',
  kind: 'item',
  summary: 'The crews stay ashore until Friday.',
  article: null,
  comments: null,
  alsoAt: [],
  why: { hashtags: [], words: [] },
};

let root: HTMLElement;
const onThread = vi.fn();
function show(change: Partial<RelatedEntry>): void {
  act(() => render(<RelatedItem entry={{ ...entry, ...change }} onThread={onThread} />, root));
}
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const press = (name: string) => act(() => button(name)?.click());
const textOf = (selector: string) => root.querySelector(selector)?.textContent?.trim();

beforeEach(() => {
  speakEnglish();
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
  onThread.mockReset();
});

test('no time is shown of what nobody dates, and it is the last of who reported', () => {
  show({ undated: true, alsoAt: [telling('post', 1), { ...telling('old', 9), undated: true }] });
  expect(textOf('.related-line .moment')).toBe('no date');
  press('Who reported it when');
  const rows = [...root.querySelectorAll('.coverage tbody tr')];
  expect(rows.map((row) => row.querySelector('bdi')?.textContent)).toEqual(['post', 'old', 'tide']);
  expect(rows.map((row) => row.querySelector('time') !== null)).toEqual([true, false, false]);
});

test('source, time, headline and summary; the headline leads to the article, in a tab of its own', () => {
  show({});
  expect(textOf('.related-source')).toBe('tide');
  expect(textOf('time')).toBe('2 hours ago');
  const link = root.querySelector('h3 a');
  expect(link?.textContent).toBe(entry.title);
  expect(link?.getAttribute('href')).toBe(entry.address);
  expect(link?.getAttribute('target')).toBe('_blank');
  expect(link?.getAttribute('rel')).toContain('noreferrer');
  expect(textOf('.related-summary')).toBe(entry.summary);
  expect(root.querySelectorAll('button')).toHaveLength(0);
});

test('what has no address is no link', () => {
  show({ address: '' });
  expect(textOf('h3')).toBe(entry.title);
  expect(root.querySelector('h3 a')).toBeNull();
});

test('others with the same story are named, each a link, as the language lists them', () => {
  show({ alsoAt: [telling('post', 5), telling('wire', 1), telling('gull', 3, '')] });
  expect(textOf('.related-also')).toBe('Also at post, wire, gull');
  expect(root.querySelectorAll('.related-also a')).toHaveLength(2);
});

test('why it is there is told when it is asked for', () => {
  show({ why: { hashtags: ['Ferry'], words: ['crews', 'harbour'] } });
  expect(root.textContent).not.toContain('crews,');
  press('Why this?');
  expect(button('Why this?')?.getAttribute('aria-expanded')).toBe('true');
  expect(textOf('.related-why')).toContain('#Ferry');
  expect([...root.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
    '#Ferry',
    'crews',
    'harbour',
  ]);
  press('Why this?');
  expect(root.querySelector('.related-why')).toBeNull();
});

test('who reported it when is a table, the earliest first, with a dot where each stands in time', () => {
  const alsoAt: Telling[] = [telling('post', 10), telling('wire', 6)];
  show({ alsoAt });
  press('Who reported it when');
  const rows = [...root.querySelectorAll('tbody tr')];
  expect(rows.map((row) => row.querySelector('th bdi')?.textContent)).toEqual([
    'post',
    'wire',
    'tide',
  ]);
  const dots = [...root.querySelectorAll<HTMLElement>('.coverage-dot')];
  expect(dots.map((dot) => dot.getAttribute('style'))).toEqual([
    expect.stringMatching(/: 0%/),
    expect.stringMatching(/: 50%/),
    expect.stringMatching(/: 100%/),
  ]);
  expect(textOf('caption')).toBe('Who reported it when');
});

test('reports of one moment stand at its beginning', () => {
  show({ alsoAt: [telling('post', 2)] });
  press('Who reported it when');
  for (const dot of root.querySelectorAll('.coverage-dot'))
    expect(dot.getAttribute('style')).toMatch(/: 0%/);
});

test('what stands above all entries is not told again under one', () => {
  const alsoAt = [telling('post', 2)];
  act(() => render(<RelatedItem entry={{ ...entry, alsoAt }} onThread={onThread} covered />, root));
  expect(button('Who reported it when')).toBeUndefined();
  expect(textOf('.related-also')).toBe('Also at post');
});

test('a thread is counted, and opened', () => {
  show({ article: 'https://a.example/', comments: 3, kind: 'thread' });
  press('3 comments');
  expect(onThread).toHaveBeenCalledExactlyOnceWith('https://a.example/');
  show({ article: 'https://a.example/', comments: null });
  expect(root.querySelectorAll('button')).toHaveLength(0);
});
