/** The mark that a packed file begins with (RFC 1952, section 2.3.1): a backup of Remark42 is one. */
export async function isGzip(file: Blob): Promise<boolean> {
  const [a, b] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return a === 0x1f && b === 0x8b;
}

/**
 * What is in a packed file; null where that is more than `most` bytes: a small file can hold any number, so they are
 * counted as they come, and no more are unpacked then. Throws where the file cannot be opened, or reading it is cancelled.
 */
export async function unpackGzip(
  file: Blob,
  most: number,
  signal: AbortSignal,
): Promise<Blob | null> {
  let total = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, controller) {
      total += bytes.length;
      if (total > most) controller.error(new RangeError('too large'));
      else controller.enqueue(bytes);
    },
  });
  const unpacked = file.stream().pipeThrough(new DecompressionStream('gzip'), { signal });
  try {
    return await new Response(unpacked.pipeThrough(count) as ReadableStream<BufferSource>).blob();
  } catch (error) {
    if (total > most) return null;
    throw error;
  }
}
