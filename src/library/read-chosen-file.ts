import type { ColumnMap } from '../formats/table-fields.ts';
import { type ChosenFault, type ChosenFile, type ChosenTable, largestFile } from './chosen-file.ts';

/**
 * Reads a file that the reader chose: Afterword's own, or another program's, as its content tells. Never throws.
 * @param columns which column of a table is what, once the reader has said so
 */
export async function readChosenFile(
  file: Blob,
  signal: AbortSignal,
  columns?: ColumnMap,
): Promise<ChosenFile | ChosenTable | { ok: false; why: ChosenFault }> {
  if (file.size > largestFile) return { ok: false, why: 'tooLarge' };
  try {
    const { readFile } = await import('./read-file.ts');
    return await readFile(file, signal, columns);
  } catch {
    // It was moved or changed since, it is a folder, or it is packed and cannot be opened.
    return { ok: false, why: 'notRead' };
  }
}
