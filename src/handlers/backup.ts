import type { Answers } from '../contract.ts';
import { isBackupDue, noteBackup, noteChanges, putOffBackup, readBackup } from '../store/backup.ts';
import { backUpSoon, isBackingUp } from './backup-folder.ts';
import type { House } from './house.ts';

export async function tellBackup(house: House): Promise<Answers['readBackup']> {
  const state = await readBackup(await house.store());
  const { changes, savedAt, later, folder } = state;
  const now = house.now();
  return {
    due: isBackupDue(state, now),
    changes,
    savedAt,
    later: now < later,
    folder: folder && {
      name: folder.name,
      last: folder.last,
      fault: folder.fault,
      writing: isBackingUp(),
    },
  };
}

/** Everything was saved to a file, or the reader will do so later: no surface reminds any more. */
export async function settleBackup(saved: boolean, house: House): Promise<null> {
  const store = await house.store();
  await (saved ? noteBackup(store, house.now()) : putOffBackup(store, house.now()));
  house.push('backupSettled', {});
  return null;
}

/** Counts what was posted or changed, which may be enough for a backup. A count that is lost with the worker does no harm. */
export async function countChanges(count: number, house: House): Promise<void> {
  if (count === 0) return;
  await noteChanges(await house.store(), count, house.now());
  backUpSoon(house);
}

/** The same of what came from a file, which is in a file already: only the folder may lack it. */
export async function countImported(count: number, house: House): Promise<void> {
  const { folder } = await readBackup(await house.store());
  if (folder) await countChanges(count, house);
}
