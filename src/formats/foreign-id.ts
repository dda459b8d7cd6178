import { v5 } from 'uuid';

/** The namespace of ids that are made from others' (RFC 9562, section 6.5). */
const namespace = '6f1f1f0e-8d0b-5b8e-9c41-3d8f4a0c7a52';

const largestTime = 2 ** 48 - 1;

/**
 * The id of a comment that another program wrote: the same for the same comment, whenever its file is read, so that a
 * second time it is known. A UUIDv8 (RFC 9562, section 5.8): the time in front, as in those of our own, so that ids sort
 * by it; the rest a hash of its name in its source.
 * @param source the program, and the comment's name there
 * @param created milliseconds since 1970
 */
export function foreignId(source: string, created: number): string {
  const hash = v5(source, namespace);
  const time = Math.min(created, largestTime).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-8${hash.slice(15)}`;
}
