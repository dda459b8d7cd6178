import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chunk, cutChunks, keepRows } from '../../../src/panel/chunks.ts';
import { buildThread } from '../../../src/thread/build-thread.ts';
import type { Comment } from '../../../src/thread/comment.ts';
import { listRows, type Row } from '../../../src/thread/list-rows.ts';
import { idOf, sampleComment } from '../thread/sample-comment.ts';

const view = { order: 'oldest', collapsed: new Set<string>(), branch: null } as const;
const rowsOf = (comments: readonly Comment[]) => listRows(buildThread(comments).roots, view);
const flat = (count: number) => Array.from({ length: count }, (_, n) => sampleComment(2 * n, null));
const idsIn = (rows: readonly Row[]) => rows.map(({ node }) => node.id);

describe('cutChunks', () => {
  test('a thread of up to 150 rows is one chunk, a longer one has 30 in each', () => {
    expect(cutChunks([], [])).toEqual([]);
    expect(cutChunks(rowsOf(flat(150)), [])).toHaveLength(1);
    expect(cutChunks(rowsOf(flat(301)), []).map(({ rows }) => rows.length)).toEqual([
      ...Array<number>(10).fill(30),
      1,
    ]);
  });

  test('a comment that comes changes the chunk that it comes into alone', () => {
    const comments = flat(300);
    const before = rowsOf(comments);
    const chunks = cutChunks(before, []);
    const come = [...comments, sampleComment(201, null)].sort((a, b) => (a.id < b.id ? -1 : 1));
    const after = cutChunks(keepRows(rowsOf(come), before), chunks);
    expect(after.map((chunk, index) => chunk === chunks[index])).toEqual(
      chunks.map((_, index) => index !== 3),
    );
    expect(after[3]?.rows).toHaveLength(31);
  });

  test('whatever comes and goes, every row stands in one chunk, in order, and none is large', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.nat(600), { minLength: 100, maxLength: 500 }), {
          maxLength: 4,
        }),
        (states) => {
          let chunks: Chunk[] = [];
          let rows: readonly Row[] = [];
          for (const state of states) {
            rows = keepRows(rowsOf(state.map((n) => sampleComment(n, null))), rows);
            chunks = cutChunks(rows, chunks);
            expect(idsIn(chunks.flatMap((chunk) => chunk.rows))).toEqual(idsIn(rows));
            expect(new Set(chunks.map(({ id }) => id)).size).toBe(chunks.length);
            if (rows.length <= 150) continue;
            const lengths = chunks.map((chunk) => chunk.rows.length);
            expect(Math.max(...lengths)).toBeLessThanOrEqual(45);
            expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThanOrEqual(15);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('keepRows', () => {
  const comments = [sampleComment(0, null), sampleComment(1, 0), sampleComment(2, null)];
  const before = rowsOf(comments);

  test('rows that say the same are the same objects', () => {
    expect(keepRows(rowsOf(comments), before).every((row, at) => row === before[at])).toBe(true);
  });

  test('a row is another where its comment, its depth, its replies or what it answers is', () => {
    const reply = sampleComment(3, 0);
    const after = keepRows(rowsOf([...comments, reply]), before);
    expect(after.map((row) => before.includes(row))).toEqual([false, true, false, true]);
    const edited = comments.map((one) => (one.id === idOf(2) ? { ...one, text: 'Other' } : one));
    expect(keepRows(rowsOf(edited), before).map((row) => before.includes(row))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
