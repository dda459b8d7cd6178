/** Bytes in which a document says how it is written: more than any XML declaration or HTML head needs. */
const headLength = 2048;

const marks: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Bytes as text, whatever they are written in. A byte order mark is believed first; then what the server says and what
 * the document says of itself (its XML declaration, or a page's `<meta charset>`), in the order of RFC 7303, 3: but a
 * claim of UTF-8 only where the bytes are UTF-8, and bytes that are UTF-8 beyond doubt whatever else is claimed, since
 * servers claim one encoding for all that they serve. Never throws: what does not fit becomes U+FFFD.
 *
 * @param contentType the server's `Content-Type`, or ''
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decode(bytes, marked[0]);
  // "<?" or "<r" in sixteen bits.
  if (bytes[0] === 0x3c && bytes[1] === 0) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0 && bytes[1] === 0x3c) return decode(bytes, 'utf-16be');
  const unicode = decodeUnicode(bytes);
  // An escape begins a stretch of ISO-2022-JP, whose bytes are all ASCII too.
  if (unicode !== null && !unicode.includes('\u001b')) return unicode;
  const claimed = [charsetOf(contentType), declaredIn(bytes), 'windows-1252'];
  const label = claimed.find((one) => one !== '' && !/^utf-?8$/i.test(one) && isKnown(one));
  // Of bytes that were cut, or of a few that are broken, UTF-8 is the better guess where it was claimed by both.
  return decode(bytes, label === 'windows-1252' && mostlyUnicode(bytes) ? 'utf-8' : (label ?? ''));
}

function charsetOf(contentType: string): string {
  return /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1] ?? '';
}

function declaredIn(bytes: Uint8Array): string {
  const head = decode(bytes.subarray(0, headLength), 'windows-1252');
  return (
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1] ??
    /<meta\s[^>]*?charset\s*=\s*["']?([^\s"'/>]+)/i.exec(head)?.[1] ??
    ''
  );
}

function decodeUnicode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether what is beyond ASCII is UTF-8 mostly: of another encoding's hardly any is, by chance. */
function mostlyUnicode(bytes: Uint8Array): boolean {
  const text = decode(bytes, 'utf-8');
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return broken < whole;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}
