import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { WrittenFile } from '../formats/write-markdown.ts';

/**
 * Packs files into one zip as they come (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT): no more than one
 * of them is held. A failure of the files goes on.
 * @param made when, in milliseconds since 1970
 */
export async function* zipFiles(
  files: AsyncIterable<WrittenFile>,
  made: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece as Uint8Array<ArrayBuffer>);
  });
  for await (const { name, text } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = made;
    zip.add(file);
    file.push(strToU8(text), true);
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}
