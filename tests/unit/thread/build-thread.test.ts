import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildThread, listNodes, type Thread } from '../../../src/thread/build-thread.ts';
import type { Comment } from '../../../src/thread/comment.ts';
import { idOf, sampleComment } from './sample-comment.ts';

const gone = { deleted: 1_700_000_000_500 };

/** A thread as indented lines: the comment's number, or why it is not shown. */
function draw(thread: Thread): string[] {
  return listNodes(thread.roots).map((node) => {
    const number = Number.parseInt(node.id.slice(-12), 16);
    const mark = node.kind === 'comment' ? '' : ` ${node.why}`;
    return `${'  '.repeat(node.depth)}${number}${mark}`;
  });
}

/** Comments with any parents at all: missing, deleted, forward, circular. */
const wildComments = fc
  .array(
    fc.record({
      parent: fc.option(fc.nat({ max: 30 }), { nil: null }),
      deleted: fc.boolean(),
      twice: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((specs) =>
    specs.flatMap(({ parent, deleted, twice }, n) => {
      const comment = sampleComment(n, parent, deleted ? gone : {});
      return twice ? [comment, comment] : [comment];
    }),
  );

function isOwnAncestor(id: string, comments: readonly Comment[]): boolean {
  const parents = new Map(comments.map((comment) => [comment.id, comment.parent]));
  let at = parents.get(id) ?? null;
  for (let steps = 0; at !== null && steps <= comments.length; steps += 1) {
    if (at === id) return true;
    at = parents.get(at) ?? null;
  }
  return false;
}

describe('buildThread', () => {
  it('places replies below their comments, oldest first, whatever order they come in', () => {
    const comments = [3, 0, 4, 2, 1].map((n) => sampleComment(n, [null, null, 0, 2, 0][n]));
    expect(draw(buildThread(comments))).toEqual(['0', '  2', '    3', '  4', '1']);
  });

  it('hangs replies to a missing comment below one placeholder, in its place in time', () => {
    const comments = [sampleComment(1), sampleComment(7, 5), sampleComment(8, 5), sampleComment(6)];
    expect(draw(buildThread(comments))).toEqual(['1', '5 missing', '  7', '  8', '6']);
  });

  it('keeps a deleted comment with living replies as a placeholder without its text', () => {
    const comments = [sampleComment(1, null, gone), sampleComment(2, 1, gone), sampleComment(3, 2)];
    const thread = buildThread(comments);
    expect(draw(thread)).toEqual(['1 deleted', '  2 deleted', '    3']);
    expect(JSON.stringify(thread)).not.toContain('comment 1');
  });

  it('drops deleted comments, and missing ones, that nothing living hangs below', () => {
    const comments = [
      sampleComment(1, null, gone),
      sampleComment(2, 1, gone),
      sampleComment(4, 3, gone),
      sampleComment(5),
    ];
    expect(draw(buildThread(comments))).toEqual(['5']);
  });

  it('makes the members of a cycle roots, lists them, and keeps what hangs below them', () => {
    const comments = [
      sampleComment(1, 3),
      sampleComment(2, 1),
      sampleComment(3, 2),
      sampleComment(4, 4),
      sampleComment(5, 2),
    ];
    const thread = buildThread(comments);
    expect(draw(thread)).toEqual(['1', '2', '  5', '3', '4']);
    expect(thread.cycles).toEqual([1, 2, 3, 4].map(idOf));
  });

  it('takes the later state of a comment that comes twice', () => {
    const edited = sampleComment(1, null, { text: 'later', edited: 1_700_000_009_000 });
    const [node] = buildThread([edited, sampleComment(1)]).roots;
    expect(node).toMatchObject({ kind: 'comment', comment: { text: 'later' } });
  });

  it('takes a chain of 100,000 replies', () => {
    const chain = Array.from({ length: 100_000 }, (_, n) =>
      sampleComment(n, n === 0 ? null : n - 1),
    );
    const thread = buildThread(chain);
    expect(thread.roots).toHaveLength(1);
    expect(listNodes(thread.roots).at(-1)).toMatchObject({ id: idOf(99_999), depth: 99_999 });
  });

  it('takes a circle of 100,000 replies', () => {
    const circle = Array.from({ length: 100_000 }, (_, n) => sampleComment(n, (n + 1) % 100_000));
    expect(buildThread(circle).cycles).toHaveLength(100_000);
  });

  it('shows each living comment once, in time order among its siblings, at its depth', () => {
    fc.assert(
      fc.property(wildComments, (comments) => {
        const thread = buildThread(comments);
        const listed = listNodes(thread.roots);
        const living = new Set(
          comments.filter(({ deleted }) => deleted === null).map(({ id }) => id),
        );
        const shown = listed.filter(({ kind }) => kind === 'comment').map(({ id }) => id);
        expect(new Set(shown)).toEqual(living);
        expect(shown).toHaveLength(living.size);
        expect(thread.count).toBe(living.size);
        expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
        for (const { replies, depth } of [{ replies: thread.roots, depth: -1 }, ...listed]) {
          const ids = replies.map(({ id }) => id);
          expect(ids).toEqual(ids.toSorted());
          expect(replies.every((reply) => reply.depth === depth + 1)).toBe(true);
        }
      }),
    );
  });

  it('puts every comment below its own parent, except members of cycles, which it lists', () => {
    fc.assert(
      fc.property(wildComments, (comments) => {
        const { roots, cycles } = buildThread(comments);
        const ids = [...new Set(comments.map(({ id }) => id))];
        expect(cycles).toEqual(ids.filter((id) => isOwnAncestor(id, comments)).sort());
        const rootIds = new Set(roots.map(({ id }) => id));
        for (const node of listNodes(roots)) {
          for (const reply of node.replies) {
            const comment = comments.find(({ id }) => id === reply.id);
            expect(comment?.parent ?? null).toBe(node.id);
          }
          if (cycles.includes(node.id)) expect(rootIds.has(node.id)).toBe(true);
        }
      }),
    );
  });

  it('shows no placeholder that nothing living hangs below', () => {
    fc.assert(
      fc.property(wildComments, (comments) => {
        for (const node of listNodes(buildThread(comments).roots)) {
          if (node.replies.length === 0) expect(node.kind).toBe('comment');
        }
      }),
    );
  });

  it('does not depend on the order that comments come in', () => {
    fc.assert(
      fc.property(
        wildComments.chain((comments) =>
          fc.tuple(
            fc.constant(comments),
            fc.shuffledSubarray(comments, { minLength: comments.length }),
          ),
        ),
        ([comments, shuffled]) => {
          expect(buildThread(shuffled)).toEqual(buildThread(comments));
        },
      ),
    );
  });
});

it('keeps the place of a deleted comment to which a reply is being written', () => {
  const gone = sampleComment(1, null, { deleted: 5, text: '' });
  expect(buildThread([gone]).roots).toEqual([]);
  const [root] = buildThread([gone], [gone.id]).roots;
  expect(root).toMatchObject({ kind: 'placeholder', why: 'deleted', id: gone.id });
});
