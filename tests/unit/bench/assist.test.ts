import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/assist/split-sentences.ts';
import { compareNames } from '../../bench/assist/names.ts';
import { readPageSubject, readQuestions } from '../../bench/assist/questions.ts';
import { scoreRouge } from '../../bench/assist/rouge.ts';
import { splitTokenised } from '../../bench/assist/summaries.ts';

test('ROUGE is that of its paper, worked out by hand', () => {
  // "police killed the gunman" against "police kill the gunman": Lin 2004, section 3; "killed" has the stem "kill".
  const same = scoreRouge(['police killed the gunman'], ['police kill the gunman']);
  expect(same).toEqual({ rouge1: 1, rouge2: 1, rougeL: 1 });
  // All four words but in another order: three in sequence... "the gunman kill police" shares "the gunman".
  const turned = scoreRouge(['the gunman kill police'], ['police kill the gunman']);
  expect(turned.rouge1).toBe(1);
  expect(turned.rouge2).toBeCloseTo(1 / 3);
  expect(turned.rougeL).toBeCloseTo(2 / 4);
  // Section 3.2: w1 w2 w3 w4 w5 against w1 w2 w6 w7 w8 and w1 w3 w8 w9 w5 has a union of w1 w2 w3 w5.
  const union = scoreRouge(['w1 w2 w6 w7 w8', 'w1 w3 w8 w9 w5'], ['w1 w2 w3 w4 w5']);
  expect(union.rougeL).toBeCloseTo((2 * 0.4 * 0.8) / (0.4 + 0.8));
  expect(scoreRouge([], ['anything'])).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
});

test('a tokenised text is split behind points and the quotes that close there', () => {
  expect(splitTokenised("he left . `` i am late . '' she said : why ? nobody")).toEqual([
    'he left .',
    "`` i am late . ''",
    'she said : why ?',
    'nobody',
  ]);
});

test('every question of the benchmark is answered by a sentence of its page, or by none', () => {
  const questions = readQuestions();
  expect(questions.filter(({ answers }) => answers.length > 0).length).toBeGreaterThanOrEqual(100);
  expect(questions.filter(({ answers }) => answers.length === 0).length).toBeGreaterThanOrEqual(25);
  for (const { page, answers, about } of questions) {
    const sentences = splitSentences(readPageSubject(page)).map(({ text }) => text);
    for (const answer of answers) {
      expect(
        sentences.filter((text) => text.includes(answer)),
        answer,
      ).not.toEqual([]);
    }
    expect(about === null).toBe(answers.length > 0);
  }
});

test('names are the same with or without a title', () => {
  const line = { label: 'person', sentences: [1], comments: [], support: 'quoted' } as const;
  const found = [
    { ...line, text: 'Mr Pihl' },
    { ...line, text: 'Tonnes' },
  ];
  expect(compareNames(found, { person: ['Pihl'], place: ['Lund'] })).toEqual({
    wanted: 2,
    made: 2,
    right: 1,
    kind: 1,
  });
});
