import type { Answers, Args, Outcome } from '../contract.ts';
import { readBackup } from '../store/backup.ts';
import { noteBegun, noteFolder, noteWritten, whenBackupDue } from '../store/backup-folder.ts';
import { asFault } from '../store/fault.ts';
import { readSettings } from '../store/settings.ts';
import { giveExportPart } from './export.ts';
import type { House } from './house.ts';

/** How long the workshop may take for a backup, in milliseconds. */
const patience = 30 * 60_000;
/** Whoever posts goes on posting, and what wakes the worker comes first: milliseconds. */
const calm = 3000;

let writing: Promise<void> | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Whether a backup is being written. */
export const isBackingUp = (): boolean => writing !== null;

/** Backups go into another folder, which the library keeps, from now on; or into none. The first is written at once. */
export async function takeFolder(
  { name }: Args<'setBackupFolder'>,
  house: House,
): Promise<Answers['setBackupFolder']> {
  await noteFolder(await house.store(), name);
  if (name === null) house.push('backupSettled', {});
  else void backUp(house);
  return null;
}

/** Begins a backup, whether it is due or not. */
export async function backUpNow(house: House): Promise<null> {
  void backUp(house);
  return null;
}

/** In a moment, writes a backup into the reader's folder if it is due; else wakes the worker when it will be. */
export function backUpSoon(house: House): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void backUpIfDue(house).catch(() => undefined), calm);
}

/** The same at once. */
export async function backUpIfDue(house: House): Promise<void> {
  const store = await house.store();
  const [state, { backupEvery }] = await Promise.all([readBackup(store), readSettings(store)]);
  const due = whenBackupDue(state, backupEvery);
  if (due !== null && due <= house.now()) return backUp(house);
  // Where the reader has to allow it again, no waking helps.
  await house.web.wakeAt(state.folder?.fault === 'lapsed' ? null : due);
}

/** Writes a backup, one at a time. Never throws: what fails is noted, for popup and library to say. */
function backUp(house: House): Promise<void> {
  writing ??= write(house)
    .catch(() => undefined)
    .finally(() => {
      writing = null;
      house.push('backupSettled', {});
      backUpSoon(house);
    });
  return writing;
}

async function write(house: House): Promise<void> {
  const store = await house.store();
  const now = house.now();
  const [{ changes, folder }, { backupKeep }] = await Promise.all([
    readBackup(store),
    readSettings(store),
  ]);
  if (!folder) return;
  await noteBegun(store, now);
  house.push('backupSettled', {});
  const job = await house.runJob(
    'writeBackup',
    { now, keep: backupKeep, own: folder.own },
    { patience, onQuestion: (next) => partFor(next, house) },
  );
  const written = job.ok ? job.value : { ok: false as const, fault: 'failed' as const };
  await noteWritten(store, written, { counted: changes, now });
}

async function partFor(next: string | null, house: House): Promise<Outcome<Answers['exportPart']>> {
  try {
    return { ok: true, value: await giveExportPart({ next }, house) };
  } catch (error) {
    const { code, message } = asFault(error);
    return { ok: false, code, detail: message };
  }
}
