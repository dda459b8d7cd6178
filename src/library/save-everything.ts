import type { call } from '../channel.ts';
import type { FaultCode } from '../contract.ts';
import { type AfterwordPart, writeAfterwordJson } from '../formats/afterword-json.ts';

/** A file with everything, or with what could be had. */
export interface SavedFile {
  file: Blob;
  comments: number;
  drafts: number;
  /** Records that are broken, and not in the file. */
  skipped: number;
  /** Why the file ends before everything is in it, or null. */
  fault: FaultCode | null;
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
export async function saveEverything(options: SaveOptions): Promise<SavedFile | null> {
  const { signal, now } = options;
  const saved = { comments: 0, drafts: 0, skipped: 0, fault: null as FaultCode | null };
  // Each piece leaves the page's memory as a blob of its own.
  const pieces: Blob[] = [];
  try {
    for await (const text of writeAfterwordJson(askParts(options, saved), now)) {
      pieces.push(new Blob([text]));
    }
  } catch {
    // The parts came in a wrong order, or the disk that holds the blobs is full.
    saved.fault = 'failed';
  }
  if (signal.aborted) return null;
  return { ...saved, file: new Blob(pieces, { type: 'application/json' }) };
}

async function* askParts(
  { ask, signal, onProgress }: SaveOptions,
  saved: Omit<SavedFile, 'file'>,
): AsyncGenerator<AfterwordPart> {
  let next: string | null = null;
  let records = 0;
  do {
    const asked: Awaited<ReturnType<typeof ask<'exportPart'>>> = await ask('exportPart', { next });
    if (signal.aborted) return;
    if (!asked.ok) {
      saved.fault = asked.code;
      return;
    }
    const { articles, comments, drafts, settings, skipped } = asked.value;
    saved.comments += comments.length;
    saved.drafts += drafts.length;
    saved.skipped += skipped;
    records += articles.length + comments.length + drafts.length;
    yield { articles, comments, drafts, settings };
    onProgress(records);
    next = asked.value.next;
  } while (next !== null);
}

/** `afterword-2026-11-22.json`, by the reader's own calendar. */
export function fileName(now: number): string {
  const date = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `afterword-${day}.json`;
}
