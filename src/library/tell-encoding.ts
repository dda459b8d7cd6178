/** Bytes in which a file says how it is written. */
const headLength = 1024;

const marks: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * What a file is written in, as a `TextDecoder` names it: a byte order mark is believed first; bytes that are UTF-8 are
 * taken for it; then comes what an XML declaration says, and for the rest windows-1252, in which spreadsheets save
 * tables. A file that is UTF-8 but for a few bytes is not given up for them.
 */
export async function tellEncoding(file: Blob, signal: AbortSignal): Promise<string> {
  const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  const marked = marks.find(([, mark]) => mark.every((byte, at) => head[at] === byte));
  if (marked) return marked[0];
  // Every sort of file that is read begins with a letter or sign of ASCII: in sixteen bits the other half is 0.
  if (head[0] && head[1] === 0) return 'utf-16le';
  if (head[0] === 0 && head[1]) return 'utf-16be';
  if (await isUnicode(file, signal)) return 'utf-8';
  const declared = declaredIn(head);
  if (declared !== null && declared !== 'utf-8') return declared;
  return (await isMostlyUnicode(file, signal)) ? 'utf-8' : 'windows-1252';
}

async function isUnicode(file: Blob, signal: AbortSignal): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const fits = (bytes?: Uint8Array): boolean => {
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
      return true;
    } catch {
      return false;
    }
  };
  for await (const bytes of chunksOf(file, signal)) if (!fits(bytes)) return false;
  return fits();
}

/** Whether what is beyond ASCII is UTF-8 mostly: of another encoding's hardly any is, by chance. */
async function isMostlyUnicode(file: Blob, signal: AbortSignal): Promise<boolean> {
  const decoder = new TextDecoder();
  let broken = 0;
  let whole = 0;
  for await (const bytes of chunksOf(file, signal)) {
    const text = decoder.decode(bytes, { stream: true });
    broken += text.match(/\uFFFD/g)?.length ?? 0;
    whole += text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  }
  return broken < whole;
}

/** What an XML declaration says (https://www.w3.org/TR/xml/#NT-EncodingDecl), where a browser knows it. */
function declaredIn(head: Uint8Array): string | null {
  const text = new TextDecoder('windows-1252').decode(head);
  const label = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/i.exec(text)?.[1];
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

async function* chunksOf(file: Blob, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let read = await reader.read(); !read.done && !signal.aborted; ) {
      yield read.value;
      read = await reader.read();
    }
  } finally {
    void reader.cancel();
  }
}
