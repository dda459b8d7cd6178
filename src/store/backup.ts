import * as v from 'valibot';
import type { BackupState, Store } from './schema.ts';
import { transact } from './transaction.ts';

/** Beside the settings, under this key. */
const key = 'backup';

const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const folderSchema = v.object({
  name: v.string(),
  own: v.array(v.string()),
  last: v.nullable(v.object({ at: moment, comments: moment })),
  tried: moment,
  fault: v.nullable(v.picklist(['lapsed', 'gone', 'full', 'store', 'failed'])),
});
const stateSchema = v.object({
  savedAt: moment,
  changes: moment,
  since: moment,
  later: moment,
  folder: v.fallback(v.optional(v.nullable(folderSchema), null), null),
});

const never: BackupState = { savedAt: 0, changes: 0, since: 0, later: 0, folder: null };
const day = 86_400_000;

/** Whether it is time to remind: after a month with any change, a week with some, or at once with many. */
export function isBackupDue({ changes, since, later, folder }: BackupState, now: number): boolean {
  // What is written into a folder by itself, or cannot be, is not for this reminder.
  if (changes === 0 || now < later || folder) return false;
  const days = (now - since) / day;
  return changes >= 100 || days >= 30 || (changes >= 20 && days >= 7);
}

/**
 * What is known of the reader's backups.
 * @throws StoreFault
 */
export async function readBackup(db: Store): Promise<BackupState> {
  return transact(
    () => db.transaction('settings', 'readonly'),
    async (tx) => mend(await tx.store.get(key)),
  );
}

/**
 * Notes that comments were posted or changed.
 * @throws StoreFault
 */
export async function noteChanges(db: Store, count: number, now: number): Promise<void> {
  await changeBackup(db, (state) => ({
    ...state,
    changes: state.changes + count,
    since: state.changes === 0 ? now : state.since,
  }));
}

/**
 * Notes that everything was saved to a file.
 * @param counted how many changes there were when it was begun: those that came meanwhile may not be in the file
 * @throws StoreFault
 */
export async function noteBackup(
  db: Store,
  now: number,
  counted = Number.POSITIVE_INFINITY,
): Promise<void> {
  await changeBackup(db, (state) => {
    const changes = Math.max(0, state.changes - counted);
    return { ...never, savedAt: now, changes, since: changes > 0 ? now : 0, folder: state.folder };
  });
}

/**
 * Leaves the reader in peace for a week.
 * @throws StoreFault
 */
export async function putOffBackup(db: Store, now: number): Promise<void> {
  await changeBackup(db, (state) => ({ ...state, later: now + 7 * day }));
}

/**
 * Changes what is known of the reader's backups.
 * @throws StoreFault
 */
export async function changeBackup(
  db: Store,
  change: (state: BackupState) => BackupState,
): Promise<void> {
  await transact(
    () => db.transaction('settings', 'readwrite', { durability: 'relaxed' }),
    async (tx) => {
      await tx.store.put(change(mend(await tx.store.get(key))), key);
      await tx.done;
    },
  );
}

function mend(raw: unknown): BackupState {
  const parsed = v.safeParse(stateSchema, raw);
  return parsed.success ? parsed.output : never;
}
