import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildThread } from '../../../src/thread/build-thread.ts';
import { type GrownThread, growThread } from '../../../src/thread/grow-thread.ts';
import { listRows, type ThreadView, threadOrders } from '../../../src/thread/list-rows.ts';
import { findRow, type ListedRows, relistRows } from '../../../src/thread/relist-rows.ts';
import { idOf, sampleComment } from './sample-comment.ts';

const whole: ThreadView = { order: 'oldest', collapsed: new Set(), branch: null };

describe('relistRows', () => {
  const comments = [sampleComment(0, null), sampleComment(1, 0), sampleComment(2, null)];
  const before = relistRows(null, buildThread(comments), whole);
  const same = ({ rows }: ListedRows) => rows.map((row) => before.rows.includes(row));

  it('gives the same objects for rows that say the same, also of a thread that was built anew', () => {
    expect(same(relistRows(before, buildThread(comments), whole))).toEqual([true, true, true]);
  });

  it('gives another where a comment, its depth, its replies or what it answers is', () => {
    const reply = buildThread([...comments, sampleComment(3, 0)]);
    const after = relistRows(before, reply, whole);
    expect(same(after)).toEqual([false, true, false, true]);
    const edited = comments.map((one) => (one.id === idOf(2) ? { ...one, text: 'Other' } : one));
    expect(same(relistRows(before, buildThread(edited), whole))).toEqual([true, true, false]);
  });

  it('says where rows have come and gone', () => {
    const grown = growThread(null, comments, []);
    const listed = relistRows(null, grown.thread, whole);
    const after = growThread(grown, [...comments, sampleComment(3, 2)], []);
    const { change } = relistRows(listed, after.thread, whole);
    expect(change).toEqual({ from: listed.rows, at: 2, gone: 1, come: 2 });
  });

  it('is what is listed anew, whatever changes', () => {
    const step = fc.record({
      parents: fc.array(fc.option(fc.nat(15), { nil: null }), { minLength: 1, maxLength: 16 }),
      folded: fc.array(fc.nat(15)),
      order: fc.constantFrom(...threadOrders),
      branch: fc.option(fc.nat(15), { nil: null }),
      edited: fc.nat(15),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let grown: GrownThread | null = null;
        let listed: ListedRows | null = null;
        for (const { parents, folded, order, branch, edited } of steps) {
          const held = parents.map((parent, n) =>
            sampleComment(n, parent !== null && parent < n ? parent : null, {
              text: n === edited ? 'Edited' : 'Text',
            }),
          );
          const view = {
            order,
            collapsed: new Set(folded.map(idOf)),
            branch: branch === null ? null : idOf(branch),
          };
          grown = growThread(grown, held, []);
          const from: readonly unknown[] = listed?.rows ?? [];
          listed = relistRows(listed, grown.thread, view);
          const { rows, change } = listed;
          expect(rows).toEqual(listRows(buildThread(held), view));
          for (const [at, { node }] of rows.entries()) {
            expect(findRow(listed, grown.thread, node.id)).toBe(at);
          }
          if (change) {
            const { at, gone, come } = change;
            expect(rows).toEqual([
              ...from.slice(0, at),
              ...rows.slice(at, at + come),
              ...from.slice(at + gone),
            ]);
          }
        }
      }),
    );
  });
});
