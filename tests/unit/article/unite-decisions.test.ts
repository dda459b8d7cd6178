import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uniteDecisions } from '../../../src/article/unite-decisions.ts';

const decision = fc.record({
  hashtag: fc.constantFrom('Ferries', 'ferries', 'FERRIES', 'Quay', '港'),
  on: fc.boolean(),
  at: fc.nat(3),
});
const decisions = fc.array(decision, { maxLength: 6 });

it('takes the later of two decisions about a hashtag, whatever its case', () => {
  const added = { hashtag: 'Ferries', on: true, at: 1 };
  const removed = { hashtag: 'ferries', on: false, at: 2 };
  expect(uniteDecisions([added], [removed])).toEqual([removed]);
  expect(uniteDecisions([removed], [added])).toEqual([removed]);
});

it('comes to the same in whatever order, in whatever groups, and a second time', () => {
  fc.assert(
    fc.property(decisions, decisions, decisions, (a, b, c) => {
      const all = uniteDecisions(uniteDecisions(a, b), c);
      expect(uniteDecisions(a, uniteDecisions(b, c))).toEqual(all);
      expect(uniteDecisions(uniteDecisions(c, b), a)).toEqual(all);
      expect(uniteDecisions(all, all)).toEqual(all);
    }),
  );
});
