import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildThread, listNodes, pathTo, type Thread } from '../../../src/thread/build-thread.ts';
import type { Comment } from '../../../src/thread/comment.ts';
import { type GrownThread, growThread } from '../../../src/thread/grow-thread.ts';
import { mergeComments } from '../../../src/thread/merge-comments.ts';
import { idOf, sampleComment } from './sample-comment.ts';

const grow = (before: GrownThread | null, comments: readonly Comment[]) =>
  growThread(before, comments, []);

/** What can be seen of a thread. */
const look = ({ roots, count, cycles, nodes, parents }: Thread) => ({
  roots,
  count,
  cycles,
  nodes: [...nodes.keys()].sort(),
  paths: [...nodes.keys()].sort().map((id) => pathTo({ nodes, parents }, id).map(({ id }) => id)),
});

describe('growThread', () => {
  const comments = [null, 0, 1, null, 3, null].map((parent, n) =>
    sampleComment(2 * n, parent && 2 * parent),
  );

  it('makes new objects of what a reply hangs below, and of nothing else', () => {
    const before = grow(null, comments);
    const known = new Set(listNodes(before.thread.roots));
    const after = grow(before, [...comments, sampleComment(20, 2)]);
    const fresh = listNodes(after.thread.roots).filter((node) => !known.has(node));
    expect(fresh.map(({ id }) => id)).toEqual([0, 2, 20].map(idOf));
    expect(fresh.map(({ below }) => below)).toEqual([3, 2, 0]);
  });

  it('is what is built anew, whatever comes, changes, goes, comes back and is answered', () => {
    const step = fc.record({
      n: fc.nat({ max: 14 }),
      parent: fc.option(fc.nat({ max: 16 }), { nil: null }),
      kind: fc.constantFrom('write', 'write', 'write', 'edit', 'delete', 'restore', 'drop'),
      answered: fc.subarray([0, 1, 2, 3, 4]),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let held: readonly Comment[] = [];
        let grown: GrownThread | null = null;
        for (const { n, parent, kind, answered } of steps) {
          const known = held.find(({ id }) => id === idOf(n));
          if (kind === 'drop') held = held.filter((comment) => comment !== known);
          else {
            const base = known ?? sampleComment(n, parent);
            const change = {
              write: {},
              edit: { text: `${base.text}!`, edited: 1 + (base.edited ?? base.created) },
              delete: { deleted: 5 },
              restore: { deleted: null },
            }[kind];
            held = mergeComments(held, [{ ...base, ...change }]);
          }
          const ids = answered.map(idOf);
          grown = growThread(grown, held, ids);
          expect(look(grown.thread)).toEqual(look(buildThread(held, ids)));
        }
      }),
      { numRuns: 500 },
    );
  });
});
