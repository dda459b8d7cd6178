import * as v from 'valibot';
import { splitLines } from './split-lines.ts';

/** What a file of Afterword's own begins with (`afterword-json.ts`). */
const head =
  /^\uFEFF?\{\s*"format":\s*"afterword",\s*"version":\s*\d+,\s*"exported":\s*"([^"]{1,40})"/;

const moment = v.pipe(v.string(), v.isoTimestamp());

/**
 * When a file of Afterword's own was written, in milliseconds since 1970; null for any other file.
 * @param beginning some hundred characters are enough
 */
export function tellExported(beginning: string): number | null {
  const date = v.safeParse(moment, head.exec(beginning)?.[1]);
  return date.success ? Date.parse(date.output) : null;
}

/**
 * How many comments are in a file of Afterword's own: its lines are counted, and nothing is parsed. Reads no further
 * than the comments go.
 * @returns null where the file ends before they do
 */
export async function countComments(pieces: AsyncIterable<string>): Promise<number | null> {
  let count = -1;
  for await (const { text } of splitLines(pieces)) {
    if (count >= 0) {
      if (text.startsWith(']')) return count;
      count += 1;
    } else if (text.startsWith('"comments": [')) count = 0;
  }
  return null;
}
