import { type FileFault, type ReadFile, readAfterwordJson } from '../formats/afterword-json.ts';

/** The largest file that is read, in bytes: no text of the browser is much longer. */
export const largestFile = 500_000_000;

export type ChosenFile = Extract<ReadFile, { ok: true }>;

/** Why a file cannot be brought back. */
export type ChosenFault = FileFault | 'tooLarge' | 'notRead';

/** Reads a file that the reader chose. Never throws. */
export async function readChosenFile(
  file: Blob,
): Promise<ChosenFile | { ok: false; why: ChosenFault }> {
  if (file.size > largestFile) return { ok: false, why: 'tooLarge' };
  try {
    return readAfterwordJson(await file.text());
  } catch {
    // It was moved or changed since, or it is a folder.
    return { ok: false, why: 'notRead' };
  }
}
