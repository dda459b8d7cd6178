import { allParts, type FileContent, noContent } from '../backup/all-parts.ts';
import type { call } from '../channel/calls.ts';
import { writeAfterwordJson } from '../formats/afterword-json.ts';

/** A file with everything, or with what could be had. */
export interface SavedFile extends FileContent {
  file: Blob;
}

interface SaveOptions {
  /** Asked for one part after the other. */
  ask: typeof call;
  /** When, in milliseconds since 1970. */
  now: number;
  signal: AbortSignal;
  /** Told how many records are in the file so far. */
  onProgress(records: number): void;
}

/**
 * Writes everything that is stored to a file, part by part, so that it is never held whole in memory. A failure ends
 * the file, which is whole as far as it goes. Never throws.
 * @returns null where it was cancelled
 */
export async function saveEverything({
  ask,
  now,
  signal,
  onProgress,
}: SaveOptions): Promise<SavedFile | null> {
  const saved = noContent();
  const parts = allParts({ ask: (next) => ask('exportPart', { next }), signal, onProgress }, saved);
  // Each piece leaves the page's memory as a blob of its own.
  const pieces: Blob[] = [];
  try {
    for await (const text of writeAfterwordJson(parts, now)) {
      pieces.push(new Blob([text]));
    }
  } catch {
    // The parts came in a wrong order, or the disk that holds the blobs is full.
    saved.fault = 'failed';
  }
  if (signal.aborted) return null;
  return { ...saved, file: new Blob(pieces, { type: 'application/json' }) };
}
