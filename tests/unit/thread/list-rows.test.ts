import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildThread } from '../../../src/thread/build-thread.ts';
import {
  deepestShown,
  listRows,
  revealIn,
  type ThreadView,
  threadOrders,
} from '../../../src/thread/list-rows.ts';
import { idOf, sampleComment } from './sample-comment.ts';

const whole: ThreadView = { order: 'oldest', collapsed: new Set(), branch: null };
const folded = (...numbers: number[]) => ({ ...whole, collapsed: new Set(numbers.map(idOf)) });

/** The comments numbered from 0, each with the number of the one it answers. */
const threadOf = (parents: (number | null)[]) =>
  buildThread(parents.map((parent, n) => sampleComment(n, parent)));

const numberOf = (id: string) => Number.parseInt(id.slice(-12), 16);

/** Rows as indented lines: `1 +2 folded` hides two, `3 ^0` answers one that does not stand right above. */
function draw(parents: (number | null)[], view: ThreadView): string[] {
  return listRows(threadOf(parents), view).map(({ node, depth, below, hides, answers }) => {
    const hidden = hides === null ? '' : ` +${below} ${hides}`;
    const apart = answers === null ? '' : ` ^${numberOf(answers.id)}`;
    return `${'  '.repeat(depth)}${numberOf(node.id)}${hidden}${apart}`;
  });
}

const thread = [null, 0, 1, 0, null, null, 5, 5, 5];
const chain = (length: number) => [null, ...Array.from({ length: length - 1 }, (_, n) => n)];

describe('listRows', () => {
  it('has replies below what they answer, and says what those answer that stand apart', () => {
    expect(draw(thread, whole)).toEqual([
      '0',
      '  1',
      '    2',
      '  3 ^0',
      '4',
      '5',
      '  6',
      '  7 ^5',
      '  8 ^5',
    ]);
  });

  it('orders what answers nothing, and leaves replies as they were said', () => {
    expect(draw(thread, { ...whole, order: 'newest' })).toEqual([
      ...['5', '  6', '  7 ^5', '  8 ^5', '4', '0', '  1', '    2', '  3 ^0'],
    ]);
    const roots = draw([null, null, 0, null, null, 4], { ...whole, order: 'discussed' });
    expect(roots.filter((line) => !line.startsWith(' '))).toEqual(['4', '0', '3', '1']);
  });

  it('folds a branch away, and counts what is in it', () => {
    expect(draw(thread, folded(0, 6))).toEqual([
      ...['0 +3 folded', '4', '5', '  6', '  7 ^5', '  8 ^5'],
    ]);
  });

  it('draws so deep and no deeper, and a branch by itself', () => {
    expect(draw(chain(8), whole).at(-1)).toBe(`${'  '.repeat(deepestShown)}4 +3 deeper`);
    expect(draw(chain(8), { ...whole, branch: idOf(4) })).toEqual([
      '4 ^3',
      '  5',
      '    6',
      '      7',
    ]);
    expect(draw([null], { ...whole, branch: idOf(9) })).toEqual(['0']);
  });

  it('lists a chain of 20,000 replies, branch by branch', () => {
    const thread = threadOf(chain(20_000));
    expect(listRows(thread, whole).at(-1)).toMatchObject({ below: 19_995, hides: 'deeper' });
    expect(listRows(thread, { ...whole, branch: idOf(19_998) })).toHaveLength(2);
  });
});

describe('revealIn', () => {
  it('unfolds what hides a comment, and goes to its branch where it is too deep', () => {
    expect(revealIn(threadOf(thread), folded(0, 5), idOf(2)).collapsed).toEqual(new Set([idOf(5)]));
    expect(revealIn(threadOf(chain(12)), whole, idOf(9)).branch).toBe(idOf(5));
  });

  it('leaves the view as it is where the comment is drawn, or is not there', () => {
    const view = folded(5);
    expect(revealIn(threadOf(thread), view, idOf(2))).toBe(view);
    expect(revealIn(threadOf(thread), view, idOf(99))).toBe(view);
  });

  it('shows any comment, whatever is folded', () => {
    const any = fc.array(fc.option(fc.nat(15), { nil: null }), { minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(
        any,
        fc.array(fc.nat(15)),
        fc.nat(15),
        fc.constantFrom(...threadOrders),
        (list, shut, wanted, order) => {
          const parents = list.map((parent, n) => (parent !== null && parent < n ? parent : null));
          const id = idOf(wanted % parents.length);
          const view = { ...folded(...shut), order, branch: idOf(shut[0] ?? 0) };
          const rows = listRows(threadOf(parents), revealIn(threadOf(parents), view, id));
          expect(rows.filter(({ node }) => node.id === id)).toHaveLength(1);
        },
      ),
    );
  });
});
