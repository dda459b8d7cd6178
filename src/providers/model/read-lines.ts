import type { LineLabel } from '../../assist/assist.ts';
import { plainOutput } from './plain-output.ts';

/** A line of a model's answer: what it says, and the numbers that it names. */
export interface ReadLine {
  label: LineLabel | null;
  text: string;
  numbers: number[];
}

/** More lines, or longer ones, are nobody's summary. */
const mostLines = 60;
const longestLine = 4000;

/** Numbers in square brackets: `[3]`, `[3, 7]`, `[3-5]`. */
const citation = /\[\s*(\d{1,5}(?:\s*[-–,;]\s*\d{1,5})*)\s*\]/g;
const labels: readonly LineLabel[] = [
  ...(['who', 'what', 'when', 'where', 'why'] as const),
  ...(['person', 'place', 'organisation', 'view', 'disagreement'] as const),
];
const labelled = new RegExp(
  `^[*_\\s]*(${labels.join('|')}|organization)[*_\\s]*[:：][*_\\s]*`,
  'i',
);

/**
 * The lines of a model's answer. What it thought aloud is left out, and so are headings, bullets, and a first line
 * that only says what comes.
 */
export function readLines(answer: string): ReadLine[] {
  const said = answer
    .replace(/<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gi, '')
    .split('\n')
    .slice(0, mostLines)
    .map((line) => readLine(line.slice(0, longestLine)))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [first] = said;
  const announces =
    first && said.length > 1 && first.numbers.length === 0 && /[:：]$/.test(first.text);
  return announces ? said.slice(1) : said;
}

function readLine(line: string): ReadLine {
  const numbers = [...line.matchAll(citation)].flatMap(([, inside]) => listNumbers(inside ?? ''));
  const bare = line.replace(citation, ' ').replace(/^\s*(?:[-*•‣·]|\d{1,2}[.)])\s+/, '');
  const name = labelled.exec(bare)?.[1]?.toLowerCase().replace('organization', 'organisation');
  const label = labels.find((one) => one === name) ?? null;
  const text = plainOutput(label ? bare.replace(labelled, '') : bare).replace(
    /\s+([.,;:!?…])/g,
    '$1',
  );
  return { label, text, numbers: [...new Set(numbers)] };
}

/** `3, 7` and `3-5` as numbers; a stretch of more than ten is nobody's source. */
function listNumbers(inside: string): number[] {
  return inside.split(/[,;]/).flatMap((piece) => {
    const [from = Number.NaN, to = from] = piece.split(/[-–]/).map(Number);
    if (!(to >= from) || to - from > 10) return [from];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
