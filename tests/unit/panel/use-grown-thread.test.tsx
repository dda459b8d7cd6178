// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useGrownThread } from '../../../src/panel/use-grown-thread.ts';
import type { Comment } from '../../../src/thread/comment.ts';
import type { GrownThread } from '../../../src/thread/grow-thread.ts';
import { sampleComment } from '../thread/sample-comment.ts';

let root: HTMLElement;
/** All that was given, in order. */
let given: GrownThread[];

beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement('div');
  given = [];
});
afterEach(() => {
  act(() => render(null, root));
  vi.useRealTimers();
});

const none: never[] = [];
function Surface({ comments }: { comments: Comment[] }) {
  given.push(useGrownThread(comments, none));
  return null;
}
const show = (comments: Comment[]) => act(() => render(<Surface comments={comments} />, root));
const latest = () => given.at(-1) as GrownThread;
const passTask = () => act(() => void vi.advanceTimersToNextTimer());

const many = Array.from({ length: 900 }, (_, n) => sampleComment(n + 1));
const first = many.slice(0, 20);

describe('the tree of a thread', () => {
  it('grows at once by what is posted', () => {
    show(first);
    expect(latest()).toMatchObject({ comments: first, changed: first });
    const more = many.slice(0, 21);
    show(more);
    expect(latest()).toMatchObject({ comments: more, changed: [many[20]] });
    expect(latest().thread.count).toBe(21);
  });

  it('stays as it was while all the rest is built, in a task before the one that draws it', () => {
    show(first);
    const start = latest();
    show(many);
    expect(latest()).toBe(start);
    passTask();
    expect(latest()).toBe(start);
    passTask();
    expect(latest()).toMatchObject({ comments: many, changed: many });
    expect(latest().thread.count).toBe(900);
  });

  it('tells of all that came, also where more came before it was drawn', () => {
    show(first);
    show(many);
    passTask();
    const more = [...many, sampleComment(901)];
    show(more);
    expect(latest()).toMatchObject({ comments: more, changed: more });
    passTask();
    expect(latest().comments).toBe(more);
  });

  it('builds what is there at last, where more came before it was built', () => {
    show(first);
    show(many);
    const more = [...many, sampleComment(901)];
    show(more);
    passTask();
    passTask();
    expect(latest()).toMatchObject({ comments: more, changed: more });
    expect(latest().thread.count).toBe(901);
  });
});
