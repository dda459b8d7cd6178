import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A page of `tests/pages`, and what is to be read in it. */
export interface SavedPage {
  name: string;
  /** Where it is served, with its host. */
  address: string;
  type: string;
  body: Buffer;
  expected: Expected;
}

/** What stands in `NAME.expected.json`. */
interface Expected {
  /** What makes the page worth keeping, in a sentence. */
  about: string;
  /** What of all below is not as it should be, and waits to be mended. */
  wrong?: string;
  address: string;
  /** The facts as they are stored, dates as ISO 8601. */
  article: Record<string, unknown>;
  /** The text, a line a block. */
  text: string[];
}

const folder = join(import.meta.dirname, '../../pages');
const ending = '.expected.json';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
  '.png': 'image/png',
};

export const savedPages: readonly SavedPage[] = readdirSync(folder)
  .filter((file) => extname(file) in types && !file.endsWith(ending))
  .map((file) => {
    const name = file.slice(0, -extname(file).length);
    const expected = JSON.parse(readFileSync(join(folder, name + ending), 'utf8')) as Expected;
    return {
      name,
      address: expected.address,
      type: types[extname(file)] ?? '',
      body: readFileSync(join(folder, file)),
      expected,
    };
  });

/** Where what is expected of a page stands. */
export function expectedFile(name: string): string {
  return join(folder, name + ending);
}
