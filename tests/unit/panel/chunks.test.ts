import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CutRows, cutSections, findChunk } from '../../../src/panel/chunks.ts';
import { buildThread } from '../../../src/thread/build-thread.ts';
import type { Comment } from '../../../src/thread/comment.ts';
import type { Row } from '../../../src/thread/list-rows.ts';
import { type ListedRows, relistRows } from '../../../src/thread/relist-rows.ts';
import { idOf, sampleComment } from '../thread/sample-comment.ts';

const view = { order: 'oldest', collapsed: new Set<string>(), branch: null } as const;
const list = (before: ListedRows | null, comments: readonly Comment[]) =>
  relistRows(before, buildThread(comments), view);
const flat = (count: number) => Array.from({ length: count }, (_, n) => sampleComment(2 * n, null));
const idsIn = (rows: readonly Row[]) => rows.map(({ node }) => node.id);
const chunksOf = ({ sections }: CutRows) => sections.flatMap(({ items }) => items);
const nothing: CutRows = { rows: [], sections: [] };

describe('cutSections', () => {
  test('ten rows are a chunk, and twenty chunks a section', () => {
    expect(cutSections([], nothing).sections).toEqual([]);
    const cut = cutSections(list(null, flat(601)).rows, nothing);
    expect(cut.sections.map(({ items }) => items.length)).toEqual([20, 20, 20, 1]);
    expect(chunksOf(cut).map(({ items }) => items.length)).toEqual([
      ...Array<number>(60).fill(10),
      1,
    ]);
  });

  test('a comment that comes changes the chunk that it comes into alone', () => {
    const comments = flat(300);
    const before = list(null, comments);
    const cut = cutSections(before.rows, nothing);
    const come = [...comments, sampleComment(201, null)].sort((a, b) => (a.id < b.id ? -1 : 1));
    const after = list(before, come);
    for (const change of [after.change, null]) {
      const again = cutSections(after.rows, cut, change);
      const chunks = chunksOf(cut);
      expect(chunksOf(again).map((chunk, index) => chunk === chunks[index])).toEqual(
        chunks.map((_, index) => index !== 10),
      );
      expect(chunksOf(again)[10]?.items).toHaveLength(11);
      expect(again.sections[1]).toBe(cut.sections[1]);
    }
  });

  test('whatever comes and goes, every row stands in one chunk, in order, and none is large', () => {
    const states = fc.array(fc.uniqueArray(fc.nat(300), { maxLength: 250 }), { maxLength: 5 });
    fc.assert(
      fc.property(states, (states) => {
        let cut = nothing;
        let listed: ListedRows | null = null;
        for (const state of states) {
          listed = list(
            listed,
            state.map((n) => sampleComment(n, n % 3 === 0 ? null : n - 1)),
          );
          cut = cutSections(listed.rows, cut, listed.change);
          const chunks = chunksOf(cut);
          expect(idsIn(chunks.flatMap(({ items }) => items))).toEqual(idsIn(listed.rows));
          expect(new Set(chunks.map(({ id }) => id)).size).toBe(chunks.length);
          expect(Math.max(0, ...chunks.map(({ items }) => items.length))).toBeLessThanOrEqual(15);
          expect(Math.max(0, ...cut.sections.map(({ items }) => items.length))).toBeLessThan(31);
          for (const [at, { node }] of listed.rows.entries()) {
            expect(findChunk(cut.sections, at)?.items.some((row) => row.node === node)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(findChunk(nothing.sections, 0)).toBeNull();
    expect(findChunk(cutSections(list(null, flat(3)).rows, nothing).sections, -1)).toBeNull();
  });

  test('rows of which it is not said what has changed are all looked at', () => {
    const before = list(null, flat(40));
    const after = list(before, flat(41));
    const cut = cutSections(after.rows, nothing, after.change);
    expect(idsIn(chunksOf(cut).flatMap(({ items }) => items))).toEqual(
      flat(41).map(({ id }) => id),
    );
    expect(chunksOf(cut).at(-1)?.id).toBe(idOf(80));
  });
});
