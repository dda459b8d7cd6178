import { JSONParser } from '@streamparser/json';

/** The library's own default copies a string for each of its characters. */
const stringBuffer = 65_536;

/**
 * What a file of JSON holds, parsed piece by piece: neither is its text ever held whole, nor does one task parse all of
 * it. A byte order mark may stand first.
 * @throws Error where it is no JSON
 */
export async function parseJson(pieces: AsyncIterable<string>): Promise<unknown> {
  const parser = new JSONParser({ paths: ['$'], stringBufferSize: stringBuffer });
  let root: unknown;
  parser.onValue = ({ value }) => {
    root = value;
  };
  let begun = false;
  for await (const piece of pieces) {
    const text = begun ? piece : piece.replace(/^\uFEFF/, '');
    begun ||= piece !== '';
    parser.write(text);
  }
  if (!parser.isEnded) parser.end();
  if (root === undefined) throw new Error('no value');
  return root;
}
