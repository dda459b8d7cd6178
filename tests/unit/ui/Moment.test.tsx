// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Moment } from '../../../src/ui/Moment.tsx';
import { speakEnglish } from './say-english.ts';

const now = Date.UTC(2024, 2, 12, 12, 0);
let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ now });
  speakEnglish();
  root = document.createElement('div');
});
afterEach(() => {
  act(() => render(null, root));
  vi.useRealTimers();
});

function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

/** What is seen of the times, without what is only read out. */
function seen(): string | null {
  const copy = root.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('.hidden-visually')) hidden.remove();
  return copy.textContent;
}

it('shows a time as words, exactly on hover and for programs', () => {
  act(() => render(<Moment at={now - 120_000} />, root));
  const time = root.querySelector('time');
  expect(time?.textContent).toBe('2 minutes ago');
  expect(time?.dateTime).toBe('2024-03-12T11:58:00.000Z');
  expect(time?.title).toContain('March 12, 2024');
});

it('has shorter words for a row, and reads them out in full', () => {
  act(() => render(<Moment at={now - 120_000} short />, root));
  expect(seen()).toBe('2 min');
  expect(root.querySelector('.hidden-visually')?.textContent).toBe('2 minutes ago');
});

it('follows the clock, with one timer, and stops it when it goes', () => {
  act(() =>
    render(
      <>
        <Moment at={now} /> <Moment at={now - 90_000} short />
      </>,
      root,
    ),
  );
  expect(seen()).toBe('now 1 min');
  expect(vi.getTimerCount()).toBe(1);
  pass(30_000);
  expect(seen()).toBe('now 2 min');
  pass(30_000);
  expect(seen()).toBe('1 minute ago 2 min');
  act(() => render(null, root));
  expect(vi.getTimerCount()).toBe(0);
});

it('shows a day without an hour', () => {
  vi.setSystemTime(Date.UTC(2024, 2, 12, 9));
  act(() => render(<Moment at={now} day />, root));
  const time = root.querySelector('time');
  expect(time?.textContent).toBe('today');
  expect(time?.dateTime).toBe('2024-03-12');
  expect(time?.title).toBe('Tuesday, March 12, 2024');
});

it('shows nothing for a number that is no time', () => {
  act(() => render(<Moment at={Number.MAX_SAFE_INTEGER} />, root));
  expect(root.innerHTML).toBe('');
});
