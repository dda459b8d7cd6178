// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UndoBar } from '../../../src/panel/UndoBar.tsx';
import type { Comment } from '../../../src/thread/comment.ts';
import { speakEnglish } from '../ui/say-english.ts';

let root: HTMLElement;
let undone: Comment[];
beforeEach(() => {
  speakEnglish();
  undone = [];
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
});
afterEach(() => act(() => render(null, root)));

const gone = { id: 'gone' } as Comment;
function show(...undoable: Comment[]): void {
  act(() =>
    render(
      <footer>
        <UndoBar undoable={undoable} onUndo={(comment) => undone.push(comment)} />
        <textarea />
      </footer>,
      root,
    ),
  );
}
const focused = () => document.activeElement?.localName;

it('gives the keyboard to the box when its time has run out under it', () => {
  show(gone);
  expect(focused()).toBe('button');
  show();
  expect(root.querySelector('button')).toBe(null);
  expect(focused()).toBe('textarea');
});

it('takes no keyboard that was not on it', () => {
  show(gone);
  root.querySelector('button')?.blur();
  show();
  expect(focused()).toBe('body');
});

it('leaves the keyboard to what came back', () => {
  show(gone);
  act(() => root.querySelector('button')?.click());
  expect(undone).toEqual([gone]);
  show();
  expect(focused()).toBe('body');
});
