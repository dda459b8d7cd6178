import type { Made, Result, Subject } from './assist.ts';
import { splitSentences } from './split-sentences.ts';

/** A result with the texts of the sentences that it cites: in a changed article the numbers are others. */
export function withCited(result: Result, subject: Subject): Made {
  const numbers = new Set(result.lines.flatMap(({ sentences }) => sentences));
  if (numbers.size === 0) return { result, cited: {} };
  const cited = splitSentences(subject).filter(({ number }) => numbers.has(number));
  return { result, cited: Object.fromEntries(cited.map(({ number, text }) => [number, text])) };
}
