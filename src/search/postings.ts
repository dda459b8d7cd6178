/** Which documents of a segment have a term, and how often: by their numbers in the segment, from low to high. */
export interface Postings {
  documents: number[];
  counts: number[];
}

/**
 * Writes postings as bytes: the step from one document to the next, with one bit for whether a count follows, in groups
 * of seven bits (https://lucene.apache.org/core/9_0_0/core/org/apache/lucene/store/DataOutput.html#writeVInt(int)).
 */
export function writePostings({ documents, counts }: Postings): Uint8Array {
  const bytes: number[] = [];
  const write = (value: number) => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  let last = 0;
  for (const [at, document] of documents.entries()) {
    const count = counts[at] ?? 1;
    write(((document - last) << 1) | (count > 1 ? 1 : 0));
    if (count > 1) write(count);
    last = document;
  }
  return Uint8Array.from(bytes);
}

/** Goes through the postings in bytes, from `from` until `to`. */
export function readPostings(
  bytes: Uint8Array,
  from: number,
  to: number,
  each: (document: number, count: number) => void,
): void {
  let at = from;
  const read = (): number => {
    let value = 0;
    for (let shift = 0; at < to; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value;
  };
  let document = 0;
  while (at < to) {
    const step = read();
    document += step >>> 1;
    each(document, step & 1 ? read() : 1);
  }
}

/** How many postings there are in bytes from `from` until `to`: much sooner known than read. */
export function countPostings(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const skip = (): void => {
    while (at < to && (bytes[at++] ?? 0) > 127);
  };
  let total = 0;
  while (at < to) {
    const first = bytes[at] ?? 0;
    skip();
    if (first & 1) skip();
    total += 1;
  }
  return total;
}
