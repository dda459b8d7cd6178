import { expect, test } from 'vitest';
import {
  isBackupDue,
  noteBackup,
  noteChanges,
  putOffBackup,
  readBackup,
} from '../../../src/store/backup.ts';
import { readSettings } from '../../../src/store/settings.ts';
import { noon, sampleStore } from './sample-store.ts';

const day = 86_400_000;
const state = { savedAt: 0, changes: 0, since: noon, later: 0, folder: null };

test.each([
  [0, 400, false],
  [1, 29, false],
  [1, 30, true],
  [19, 8, false],
  [20, 6, false],
  [20, 7, true],
  [100, 0, true],
])('%i changes, the first %i days ago: %s', (changes, days, due) => {
  expect(isBackupDue({ ...state, changes }, noon + days * day)).toBe(due);
});

test('changes are counted from the last backup on, and a reminder can wait a week', async () => {
  const db = await sampleStore();
  await noteChanges(db, 60, noon);
  await noteChanges(db, 60, noon + 5);
  expect(await readBackup(db)).toMatchObject({ savedAt: 0, changes: 120, since: noon, later: 0 });
  await putOffBackup(db, noon + day);
  const later = await readBackup(db);
  expect(isBackupDue(later, noon + 2 * day)).toBe(false);
  expect(isBackupDue(later, noon + 8 * day)).toBe(true);
  await noteBackup(db, noon + 9 * day);
  expect(await readBackup(db)).toMatchObject({ savedAt: noon + 9 * day, changes: 0, since: 0 });
});

test('a broken record is as none, and the settings stand beside it', async () => {
  const db = await sampleStore();
  await db.put('settings', { savedAt: 'x' } as never, 'backup');
  await noteChanges(db, 1, noon);
  expect(await readBackup(db)).toMatchObject({ changes: 1 });
  expect(await readSettings(db)).toMatchObject({ theme: 'system' });
});
