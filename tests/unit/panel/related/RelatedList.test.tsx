// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OpenThread, Related } from '../../../../src/contract.ts';
import { RelatedList } from '../../../../src/panel/related/RelatedList.tsx';
import { speakEnglish } from '../../ui/say-english.ts';

const feed = { address: 'https://post.example/feed', title: 'Harbour Post' };
const answers: Record<string, unknown> = {
  readPageFeeds: { feeds: [{ ...feed, followed: false }] },
  followFeeds: { added: 1 },
};
vi.mock('../../../../src/channel/calls.ts', () => ({
  call: async (name: string) => ({ ok: true, value: answers[name] }),
}));
vi.mock('../../../../src/grants.ts', () => ({
  askForPatterns: async () => ({ allowed: true, granted: [] }),
}));
vi.mock('../../../../src/surface/go-to-thread.ts', () => ({ goToThread: async () => null }));

const related = (sources: number): Related => ({ entries: [], coverage: [], sources, behind: 0 });
const open = {
  tab: 1,
  article: {
    id: 'https://post.example/1',
    address: 'https://post.example/1',
    site: 'post.example',
  },
} as unknown as OpenThread;

let root: HTMLElement;
const draw = (sources: number) =>
  act(async () =>
    render(
      <RelatedList shown open={open} value={related(sources)} fault={null} reload={() => {}} />,
      root,
    ),
  );
/** Until what was asked is answered. */
const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 20)));
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);

beforeEach(() => {
  speakEnglish();
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
});
afterEach(() => act(() => render(null, root)));

test('that the site is followed is said, and has the focus, also when the list takes the place of its button', async () => {
  await draw(0);
  await settle();
  const follow = button('Follow post.example');
  follow?.focus();
  act(() => follow?.click());
  await settle();
  const status = root.querySelector<HTMLElement>('.related-news');
  expect(status?.textContent).toBe('You follow Harbour Post now.');
  expect(document.activeElement).toBe(status);
  await draw(1);
  expect(button('Follow post.example')).toBeUndefined();
  expect(root.querySelector('.related-news')).toBe(status);
  expect(status?.textContent).toBe('You follow Harbour Post now.');
  expect(document.activeElement).toBe(status);
});

test('one of several found feeds is chosen by the keyboard: it is said, and the focus is there', async () => {
  const other = { address: 'https://post.example/sport', title: 'Harbour Sport' };
  answers.readPageFeeds = { feeds: [] };
  answers.findFeeds = { feeds: [feed, other], fault: null };
  await draw(0);
  await settle();
  act(() => button('Follow post.example')?.click());
  await settle();
  expect(root.textContent).toContain('2 feeds were found.');
  const chosen = button('Harbour Sport');
  chosen?.focus();
  act(() => chosen?.click());
  await settle();
  const status = root.querySelector<HTMLElement>('.related-news');
  expect(status?.textContent).toBe('You follow Harbour Sport now.');
  expect(document.activeElement).toBe(status);
  expect(root.textContent).not.toContain('2 feeds were found.');
  // The other can be followed too.
  expect(button('Harbour Sport')).toBeUndefined();
  act(() => button('Harbour Post')?.click());
  await settle();
  expect(status?.textContent).toBe('You follow Harbour Post now.');
  answers.readPageFeeds = { feeds: [{ ...feed, followed: false }] };
});

test('a reader who went on meanwhile keeps their place', async () => {
  await draw(0);
  await settle();
  const follow = button('Follow post.example');
  const other = document.body.appendChild(document.createElement('input'));
  follow?.focus();
  act(() => follow?.click());
  other.focus();
  await settle();
  expect(root.querySelector('.related-news')?.textContent).toContain('You follow');
  expect(document.activeElement).toBe(other);
});
