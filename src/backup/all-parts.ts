import type { Answers, FaultCode, Outcome } from '../contract.ts';
import type { AfterwordPart } from '../formats/afterword-json.ts';

/** What went into a file. */
export interface FileContent {
  comments: number;
  drafts: number;
  /** Records that are broken, and not in the file. */
  skipped: number;
  /** Why the file ends before everything is in it, or null. */
  fault: FaultCode | null;
}

interface PartsOptions {
  /** Asked for one part after the other: for the first with null. */
  ask(next: string | null): Promise<Outcome<Answers['exportPart']>>;
  signal?: AbortSignal | undefined;
  /** Told how many records came so far. */
  onProgress?: (records: number) => void;
}

/**
 * Everything that is stored, part by part. Ends early where it fails or is cancelled.
 * @param content counts what came, and is told why it ended early
 */
export async function* allParts(
  { ask, signal, onProgress }: PartsOptions,
  content: FileContent,
): AsyncGenerator<AfterwordPart, void> {
  let next: string | null = null;
  let records = 0;
  do {
    const asked: Outcome<Answers['exportPart']> = await ask(next);
    if (signal?.aborted) return;
    if (!asked.ok) {
      content.fault = asked.code;
      return;
    }
    const { articles, comments, drafts, settings, skipped } = asked.value;
    content.comments += comments.length;
    content.drafts += drafts.length;
    content.skipped += skipped;
    records += articles.length + comments.length + drafts.length;
    yield { articles, comments, drafts, settings };
    onProgress?.(records);
    next = asked.value.next;
  } while (next !== null);
}

/** The content of a file that nothing is in yet. */
export const noContent = (): FileContent => ({ comments: 0, drafts: 0, skipped: 0, fault: null });
