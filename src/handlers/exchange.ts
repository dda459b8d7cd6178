import type { Answers, Args, ImportCount } from '../contract.ts';
import { exportPart, importPart } from '../store/exchange.ts';
import { refoldArticles } from '../store/refold.ts';
import { readSettings } from '../store/settings.ts';
import type { House } from './house.ts';

/** How many records travel in one message. */
const partSize = 500;

/** One part of everything; the settings come with the first. */
export async function giveExportPart(
  { next }: Args<'exportPart'>,
  house: House,
): Promise<Answers['exportPart']> {
  const store = await house.store();
  const part = await exportPart(store, next, partSize);
  return { ...part, settings: next === null ? await readSettings(store) : null };
}

/** Stores one part of a file, or says what storing it would do. */
export async function takeImportPart(
  { dryRun, articles, comments, drafts }: Args<'importPart'>,
  house: House,
): Promise<ImportCount> {
  const part = { articles, comments, drafts };
  const store = await house.store();
  const count = await importPart(store, part, { dryRun });
  // An older version may have saved the file.
  const ids = articles.map(({ id }) => id);
  if (!dryRun) await refoldArticles(store, house.now(), ids);
  if (!dryRun && count.added + count.changed > 0) house.push('everythingChanged', {});
  return count;
}
