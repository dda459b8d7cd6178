// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import type { Related } from '../../../../src/contract.ts';
import { useStill } from '../../../../src/panel/related/use-still.ts';

const related = (...keys: string[]): Related => ({
  entries: keys.map((key) => ({
    key,
    kind: key.startsWith('thread') ? 'thread' : 'item',
    source: '',
    site: '',
    address: '',
    title: key,
    at: 1,
    undated: false,
    summary: '',
    article: null,
    comments: null,
    alsoAt: [],
    why: { hashtags: [], words: [] },
  })),
  coverage: [],
  sources: 1,
  behind: 0,
});

let root: HTMLElement;
let showNew: () => void;
function View({ known, looking }: { known: Related | null; looking: boolean }) {
  const { shown, waiting, show } = useStill(known, looking);
  showNew = show;
  return (
    <p>
      {shown?.entries.map(({ key }) => key).join(' ')}
      {waiting && ' …'}
    </p>
  );
}
function draw(known: Related | null, looking = true): string | null {
  act(() => render(<View known={known} looking={looking} />, root));
  return root.textContent;
}
beforeEach(() => {
  root = document.createElement('div');
});

test('what is looked at stays, until the reader wants what came', () => {
  expect(draw(null)).toBe('');
  expect(draw(related('a', 'b'))).toBe('a b');
  expect(draw(related('c', 'a', 'b'))).toBe('a b …');
  act(() => showNew());
  expect(root.textContent).toBe('c a b');
});

test('what moves nothing is shown at once', () => {
  draw(related('a', 'b'));
  expect(draw(related('a', 'b', 'c'))).toBe('a b c');
});

test('behind another tab it moves as it likes', () => {
  draw(related('a', 'b'), false);
  expect(draw(related('c', 'a'), false)).toBe('c a');
  expect(draw(related('d', 'c'), true)).toBe('c a …');
  expect(draw(related('d', 'c'), false)).toBe('d c');
});

test('where there was nothing but one’s own threads, what the first source says is shown at once', () => {
  draw({ ...related('thread a'), sources: 0 });
  expect(draw(related('b', 'thread a'))).toBe('b thread a');
  draw(related());
  expect(draw(related('x'))).toBe('x');
});
