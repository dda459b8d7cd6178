/** What becomes of a text between two visits, by what it is called in the table. */
export type Edit = readonly [name: string, change: (text: string, others: string) => string];

/** Each needs nothing but the text, and for one that grows what grows before it. */
export const edits: readonly Edit[] = [
  ['every hundredth word changed', (text) => changeWords(text, 100)],
  ['every twentieth word changed', (text) => changeWords(text, 20)],
  ['every tenth word changed', (text) => changeWords(text, 10)],
  ['every fifth paragraph gone', (text) => linesOf(text, (at) => at % 5 !== 0)],
  ['the last third gone', (text) => text.slice(0, (text.length * 2) / 3)],
  ['the last half gone', (text) => text.slice(0, text.length / 2)],
  ['as much again before it', (text, others) => `${others.slice(0, text.length)}\n${text}`],
  [
    'three times as much before it',
    (text, others) => `${others.slice(0, 3 * text.length)}\n${text}`,
  ],
];

function changeWords(text: string, nth: number): string {
  let count = 0;
  return text.replace(/\S+/g, (word) => {
    count += 1;
    return count % nth === 0 ? 'otherwise' : word;
  });
}

function linesOf(text: string, keep: (at: number) => boolean): string {
  return text
    .split('\n')
    .filter((_, at) => keep(at + 1))
    .join('\n');
}
