// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { blankArticle } from '../../../src/article/blank-article.ts';
import type { OpenThread, Outcome, Pushes } from '../../../src/contract.ts';
import { type ThreadHandle, useThread } from '../../../src/surface/use-thread.ts';
import type { Comment } from '../../../src/thread/comment.ts';
import { sampleComment } from '../thread/sample-comment.ts';

const channel = vi.hoisted(() => ({ call: vi.fn(), listen: vi.fn() }));
vi.mock('../../../src/channel/calls.ts', () => ({ call: channel.call }));
vi.mock('../../../src/channel/pushes.ts', () => ({ listen: channel.listen }));

const address = 'https://harbourpost.example/ferries';
const article = blankArticle(address);
const comment = (n: number): Comment => sampleComment(n, null, { article: address });
const all = [1, 2, 3, 4].map(comment);

/** Answers to the calls for parts, given one by one. */
let parts: ((part: unknown) => void)[];
let heard: { [K in keyof Pushes]?: (news: Pushes[K]) => void };
let handle: ThreadHandle;

beforeEach(() => {
  parts = [];
  channel.call.mockImplementation(() => new Promise((resolve) => parts.push(resolve)));
  channel.listen.mockImplementation((listeners) => {
    heard = listeners;
    return () => undefined;
  });
});

const start: OpenThread = {
  tab: 1,
  article,
  comments: all.slice(0, 2),
  more: true,
  count: 4,
  drafts: [],
  threadSeen: 0,
  joined: null,
  changedSince: 0,
  likely: null,
  folded: [],
};

async function open(read: () => Promise<Outcome<OpenThread>>): Promise<void> {
  function Surface() {
    handle = useThread(read, null);
    return null;
  }
  await act(() => render(<Surface />, document.createElement('div')));
}

const givePart = (comments: Comment[], next: string | null) =>
  act(async () => parts.shift()?.({ ok: true, value: { comments, next } }));

const shown = () => (handle.state.phase === 'open' ? handle.state.thread : null);

const readStart = async (): Promise<Outcome<OpenThread>> => ({ ok: true, value: start });

test('the start of a long thread shows while the rest is read, part by part', async () => {
  await open(readStart);
  expect(shown()).toMatchObject({ comments: all.slice(0, 2), more: true, count: 4 });
  await givePart(all.slice(0, 3), all[2]?.id ?? null);
  expect(shown()?.comments).toHaveLength(2);
  expect(channel.call).toHaveBeenLastCalledWith('readComments', {
    article: address,
    after: all[2]?.id,
  });
  await givePart(all.slice(3), null);
  expect(shown()).toMatchObject({ comments: all, more: false });
});

test('what changes while the rest is read is kept, though the parts have passed it by', async () => {
  await open(readStart);
  await givePart(all.slice(0, 3), all[2]?.id ?? null);
  const edited = { ...comment(1), text: 'Mended', edited: comment(9).created };
  await act(() => {
    const row = { id: address, count: 5 } as Pushes['threadChanged']['row'];
    heard.threadChanged?.({ article: address, comments: [edited, comment(5)], row });
  });
  expect(shown()?.comments).toEqual([edited, comment(2), comment(5)]);
  await givePart(all.slice(3), null);
  expect(shown()).toMatchObject({ comments: [edited, ...all.slice(1), comment(5)], count: 5 });
});

test('a thread that is there whole stays until it is read whole again', async () => {
  await open(readStart);
  await givePart(all, null);
  await act(() => handle.reread());
  expect(shown()).toMatchObject({ comments: all, more: false });
  await givePart(all.slice(1), null);
  expect(shown()?.comments).toEqual(all.slice(1));
});

test('a rest that cannot be read is a fault', async () => {
  await open(readStart);
  await act(async () => parts.shift()?.({ ok: false, code: 'corrupt', detail: '' }));
  expect(handle.state).toMatchObject({ phase: 'fault', code: 'corrupt' });
});

test('news without comments leave those that are shown as they are', async () => {
  await open(async () => ({ ok: true, value: { ...start, comments: all, more: false } }));
  const before = shown()?.comments;
  const row = { count: 9 } as Pushes['threadChanged']['row'];
  await act(() => heard.threadChanged?.({ article: address, comments: [], row }));
  expect(shown()?.count).toBe(9);
  expect(shown()?.comments).toBe(before);
});
