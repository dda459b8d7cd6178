import type { BackupWritten } from '../contract.ts';
import type { Settings } from '../settings.ts';
import { changeBackup, noteBackup } from './backup.ts';
import type { BackupState, FolderState, Store } from './schema.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** A backup is not written again at once, however much is changed; one that failed is tried again later: milliseconds. */
const shortestPause = 10 * minute;
const pauseAfterFault = 60 * minute;

/**
 * When the next backup is to be written into the reader's folder, in milliseconds since 1970: now or before is at once;
 * null where nothing is to be written until something changes.
 */
export function whenBackupDue(
  { folder, changes }: BackupState,
  every: Settings['backupEvery'],
): number | null {
  if (!folder) return null;
  const { last, tried, fault } = folder;
  const soonest = tried + (fault ? pauseAfterFault : shortestPause);
  if (last === null) return soonest;
  if (changes === 0) return null;
  if (every === 'day' || every === 'week') {
    return Math.max(soonest, last.at + (every === 'day' ? day : 7 * day));
  }
  return changes >= Number(every.replace('changes', '')) ? soonest : null;
}

/**
 * Notes that the reader picked a folder, or with null that they want no backups in one any more. Picked again, or moved,
 * it still holds what was written into it from here.
 * @throws StoreFault
 */
export async function noteFolder(db: Store, name: string | null): Promise<void> {
  await changeBackup(db, (state) => ({
    ...state,
    folder:
      name === null
        ? null
        : { name, own: state.folder?.own ?? [], last: null, tried: 0, fault: null },
  }));
}

/**
 * Notes that a backup is begun, before anything else: one that stops the background is not tried again at once.
 * @throws StoreFault
 */
export async function noteBegun(db: Store, now: number): Promise<void> {
  await changeFolder(db, (folder) => ({ ...folder, tried: now }));
}

/**
 * Notes what came of writing a backup.
 * @param counted how many changes there were when it was begun
 * @param now when it was begun
 * @throws StoreFault
 */
export async function noteWritten(
  db: Store,
  written: BackupWritten,
  { counted, now }: { counted: number; now: number },
): Promise<void> {
  if (!written.ok) {
    await changeFolder(db, (folder) => ({ ...folder, fault: written.fault }));
    return;
  }
  const { comments, own } = written;
  await noteBackup(db, now, counted);
  await changeFolder(db, (folder) => ({
    ...folder,
    own,
    last: { at: now, comments },
    fault: null,
  }));
}

async function changeFolder(
  db: Store,
  change: (folder: FolderState) => FolderState,
): Promise<void> {
  await changeBackup(db, (state) => ({ ...state, folder: state.folder && change(state.folder) }));
}
