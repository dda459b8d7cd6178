import { expect, it } from 'vitest';
import type { PageWords } from '../../../src/contract.ts';
import { markPassage, readSelection, readText } from '../../../src/handlers/page-text.ts';
import { sampleHouse } from './sample-house.ts';

const passage = { block: 'It rained.', start: 0, end: 10, follows: false };

/** A house whose page answers one word after the other, and what was done in it. */
async function houseOf(answers: (PageWords[keyof PageWords]['answers'] | null)[]) {
  const { house } = await sampleHouse({});
  const done: string[] = [];
  return {
    done,
    house: {
      ...house,
      async askPage(_: number, word: keyof PageWords) {
        done.push(word);
        const value = answers.shift() ?? null;
        return value === null ? null : { value: value as never };
      },
      tabs: {
        ...house.tabs,
        async injectMarks() {
          done.push('inject');
          return 'done' as const;
        },
      },
    },
  };
}

it('puts in what marks with the first mark alone', async () => {
  const { house, done } = await houseOf(['absent', 'marked', 'gone']);
  expect(await markPassage({ passage }, 1, house)).toEqual({ marked: true });
  expect(done).toEqual(['markPassage', 'inject', 'markPassage']);
  expect(await markPassage({ passage }, 1, house)).toEqual({ marked: false });
  expect(done).toHaveLength(4);
});

it('says that nothing is marked where the page does not answer', async () => {
  const { house } = await houseOf([]);
  expect(await markPassage({ passage }, 1, house)).toEqual({ marked: false });
  expect(await readSelection(1, house)).toBe('');
  await expect(readText(1, house)).rejects.toThrow(expect.objectContaining({ code: 'unreadable' }));
});
