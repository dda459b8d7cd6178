import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article and its reference summary, sentence by sentence. */
export interface Summarised {
  sentences: string[];
  summary: string[];
}

/**
 * Reads the articles of `summaries/cnndm50.json` in a folder, or of that file in the folder itself: tokenised, in lower
 * case, a sentence's end by itself between spaces. None where there is no such file.
 */
export function readSummaries(folder: string): Summarised[] {
  const file = [join(folder, 'summaries', fileName), join(folder, fileName)].find(existsSync);
  if (file === undefined) return [];
  const read: { article: string; summary: string[] }[] = JSON.parse(readFileSync(file, 'utf8'));
  return read.map(({ article, summary }) => ({ sentences: splitTokenised(article), summary }));
}

const fileName = 'cnndm50.json';

/** The sentences of a tokenised text: each ends with its point, and the quotes that are closed behind it. */
export function splitTokenised(text: string): string[] {
  const sentences: string[] = [];
  let open: string[] = [];
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const [at, word] of words.entries()) {
    open.push(word);
    const next = words[at + 1];
    const ends = /^[.?!]$/.test(word) || (closing.has(word) && /^[.?!]$/.test(words[at - 1] ?? ''));
    if (ends && !(next !== undefined && closing.has(next))) {
      sentences.push(open.join(' '));
      open = [];
    }
  }
  if (open.length > 0) sentences.push(open.join(' '));
  return sentences;
}

const closing = new Set(["''", '’', '”', ')']);
