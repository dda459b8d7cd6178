// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Section } from '../../../src/library/section.ts';
import { speakEnglish } from '../ui/say-english.ts';

vi.mock('../../../src/channel/calls.ts', () => ({
  call: async () => ({ ok: false, code: 'corrupt', detail: '' }),
}));
vi.mock('../../../src/channel/pushes.ts', () => ({ listen: () => () => undefined }));
const { Library } = await import('../../../src/library/Library.tsx');

const named = (id: string, order: number): Section => ({
  id,
  order,
  title: () => id.toUpperCase(),
  View: ({ settingsFault }) => <input class={id} placeholder={String(settingsFault)} />,
});
const sections = [named('one', 1), named('two', 2)] as const;
const askSites = async () => ({ allowed: false, granted: [] });
const keys = { list: async () => [], openSettings: () => undefined };

let root: HTMLElement;
async function open(hash: string): Promise<void> {
  location.hash = hash;
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
  await act(async () =>
    render(<Library sections={sections} keys={keys} askSites={askSites} />, root),
  );
}
async function go(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}
const shown = () =>
  [...root.querySelectorAll('main > section')]
    .filter((section) => !section.hasAttribute('hidden'))
    .map((section) => section.querySelector('h1')?.textContent);

beforeEach(() => speakEnglish());

test.each([
  ['', 'ONE'],
  ['#two', 'TWO'],
  ['#elsewhere', 'ONE'],
])('the address %j opens %s', async (hash, title) => {
  await open(hash);
  expect(shown()).toEqual([title]);
  expect(document.title).toBe(`${title} · Afterword`);
  expect(root.querySelector('[aria-current=page]')?.textContent).toBe(title);
  expect(document.activeElement).toBe(document.body);
});

test('links and back lead from section to section; what was begun in one stays', async () => {
  await open('#one');
  const links = [...root.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#one', '#two']);
  expect(root.querySelector('.two')).toBeNull();
  (root.querySelector('.one') as HTMLInputElement).value = 'begun';
  await go('#two');
  expect(shown()).toEqual(['TWO']);
  expect(document.activeElement?.textContent).toBe('TWO');
  await go('#one');
  expect(shown()).toEqual(['ONE']);
  expect((root.querySelector('.one') as HTMLInputElement).value).toBe('begun');
});

test('a section hears that the settings cannot be read', async () => {
  await open('#one');
  expect(root.querySelector('.one')?.getAttribute('placeholder')).toBe('corrupt');
});
