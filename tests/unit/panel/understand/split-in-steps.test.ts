import { expect, it, vi } from 'vitest';
import { splitSentences } from '../../../../src/assist/split-sentences.ts';
import { splitInSteps } from '../../../../src/panel/understand/split-in-steps.ts';

it('splits as at once, and lets others have their turn', async () => {
  const blocks = Array.from({ length: 30 }, (_, n) => ({
    kind: 'paragraph' as const,
    text: `The ${n}th ferry came late. Nobody saw it.`,
  }));
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 4;
    return now;
  });
  let turns = 0;
  const turn = setInterval(() => {
    turns += 1;
  }, 0);
  const sentences = await splitInSteps({ blocks, language: 'en' });
  clearInterval(turn);
  vi.restoreAllMocks();
  expect(sentences).toEqual(splitSentences({ blocks, language: 'en' }));
  expect(turns).toBeGreaterThan(1);
});
