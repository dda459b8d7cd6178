import { expect, test } from 'vitest';
import { readArguments } from '../../bench/read-arguments.ts';

const names = ['page', 'popup'];
const none = { name: null, json: null, data: null, rounds: null };

test.each([
  [[], none],
  [['page'], { ...none, name: 'page' }],
  [['popup', '--json', 'out/a.json'], { ...none, name: 'popup', json: 'out/a.json' }],
  [['--json=a=b.json', 'popup'], { ...none, name: 'popup', json: 'a=b.json' }],
  [['page', '--data', 'corpus'], { ...none, name: 'page', data: 'corpus' }],
  [['page', '--rounds', '3'], { ...none, name: 'page', rounds: 3 }],
])('%j is understood', (words, read) => {
  expect(readArguments(words, names)).toEqual(read);
});

test.each([
  [['pages'], 'There is no benchmark "pages". There are: page, popup.'],
  [['page', 'popup'], 'One benchmark at a time: page or popup.'],
  [
    ['page', '--fast'],
    'There is no option --fast. There are: --json FILE, --data DIR, --rounds N.',
  ],
  [['page', '--json'], '--json needs a path after it.'],
  [['--data', '--json', 'a'], '--data needs a path after it.'],
  [['page', '--rounds', 'few'], '--rounds needs a number after it.'],
  [['page', '--rounds'], '--rounds needs a number after it.'],
])('%j is answered with a sentence', (words, sentence) => {
  expect(readArguments(words, names)).toBe(sentence);
});
