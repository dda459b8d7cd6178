// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ThreadNews } from '../../../src/panel/ThreadNews.tsx';
import type { Comment } from '../../../src/thread/comment.ts';
import { readerKey } from '../../../src/thread/comment-rules.ts';
import { speakEnglish } from '../ui/say-english.ts';

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

function comment(id: string, key: string, name: string, after: number): Comment {
  const author = { key, name };
  return { id, author, text: `**Text** of ${id}`, created: now + after } as Comment;
}

function show(...comments: Comment[]): void {
  act(() => render(<ThreadNews changed={comments} />, root));
}
const old = comment('old', 'a', 'Mara', -1000);
const news = comment('news', 'b', 'Tomas', 1000);
const own = comment('own', readerKey, '', 2000);

it('says nothing of what was there, or is loaded late', () => {
  show(old);
  expect(root.textContent).toBe('');
  show(old, comment('late', 'a', 'Mara', -500));
  expect(root.textContent).toBe('');
});

it('says who wrote and how it begins, or that the reader’s own is posted', () => {
  show(old);
  show(old, news);
  expect(root.textContent).toBe('New comment by Tomas: Text of news');
  show(old, news, own);
  expect(root.textContent).toBe('Your comment is posted.');
  expect(root.querySelector('[role=status]')).not.toBeNull();
});

it('counts several at once, and tells nothing twice', () => {
  show(old);
  show(old, news, own);
  expect(root.textContent).toBe('2 new comments');
  show(old, news);
  show(old, news, own, comment('last', 'a', 'Mara', 3000));
  expect(root.textContent).toBe('New comment by Mara: Text of last');
});
