import type { call } from '../channel/calls.ts';
import type { FaultCode, ImportCount } from '../contract.ts';
import type { AfterwordRecords } from '../formats/afterword-json.ts';
import { cutIntoParts } from '../formats/import-parts.ts';
import { withStandIns } from './stand-in-articles.ts';

/** How many comments and drafts travel in one message. */
const partSize = 500;

interface BringInOptions {
  ask: typeof call;
  /** Only to say what would come. */
  dryRun: boolean;
  /** The import that it is, so that it can be undone. */
  into?: { id: string; name: string; at: number };
  signal: AbortSignal;
  /** Told how many comments and drafts are done. */
  onProgress(done: number): void;
}

/** What was brought in, or would be. */
export interface BroughtIn {
  count: ImportCount;
  /** Why it ended before the last part, or null. */
  stopped: FaultCode | 'cancelled' | null;
}

/**
 * Stores what was read from a file, part by part, or tries to. What is stored stays where a later part fails: bringing
 * the same in again doubles nothing. Never throws.
 */
export async function bringIn(
  records: AfterwordRecords,
  { ask, dryRun, into, signal, onProgress }: BringInOptions,
): Promise<BroughtIn> {
  const count: ImportCount = { added: 0, changed: 0, known: 0, refused: [] };
  let done = 0;
  for (const part of cutIntoParts(withStandIns(records), partSize)) {
    if (signal.aborted) return { count, stopped: 'cancelled' };
    const answer = await ask('importPart', { dryRun, ...(into ? { into } : {}), ...part });
    if (!answer.ok) return { count, stopped: answer.code };
    count.added += answer.value.added;
    count.changed += answer.value.changed;
    count.known += answer.value.known;
    count.refused.push(...answer.value.refused);
    done += part.comments.length + part.drafts.length;
    onProgress(done);
  }
  return { count, stopped: null };
}
