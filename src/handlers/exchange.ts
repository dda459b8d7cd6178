import type { Answers, Args, ImportCount } from '../contract.ts';
import { importPart } from '../store/exchange.ts';
import { listImports, undoImportPart } from '../store/past-imports.ts';
import { refoldArticles } from '../store/refold.ts';
import { countImported } from './backup.ts';
import type { House } from './house.ts';

/** Stores one part of a file, or says what storing it would do. */
export async function takeImportPart(
  { dryRun, into, articles, comments, drafts }: Args<'importPart'>,
  house: House,
): Promise<ImportCount> {
  const part = { articles, comments, drafts };
  const store = await house.store();
  const count = await importPart(store, part, { dryRun, into });
  // An older version may have saved the file.
  const ids = articles.map(({ id }) => id);
  if (!dryRun) await refoldArticles(store, house.now(), ids);
  const stored = dryRun ? 0 : count.added + count.changed;
  if (stored > 0) {
    await countImported(stored, house);
    house.push('everythingChanged', {});
  }
  return count;
}

export async function pastImports(house: House): Promise<Answers['listImports']> {
  return { imports: await listImports(await house.store()) };
}

/** Undoes one part of an import. */
export async function takeBack(
  { id }: Args<'undoImport'>,
  house: House,
): Promise<Answers['undoImport']> {
  const undone = await undoImportPart(await house.store(), id);
  if (undone.undone > 0 || !undone.more) house.push('everythingChanged', {});
  return undone;
}
