import { expect, test } from 'vitest';
import { noteBackup, noteChanges, readBackup } from '../../../src/store/backup.ts';
import {
  noteBegun,
  noteFolder,
  noteWritten,
  whenBackupDue,
} from '../../../src/store/backup-folder.ts';
import { noon, sampleStore } from './sample-store.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const written = { name: 'x', own: [], last: { at: noon, comments: 3 }, tried: noon, fault: null };
const state = { savedAt: 0, changes: 12, since: noon, later: 0, folder: written };

test.each([
  ['day', 12, noon + day],
  ['week', 12, noon + 7 * day],
  ['changes10', 12, noon + 10 * minute],
  ['changes50', 12, null],
  ['day', 0, null],
  ['changes10', 0, null],
] as const)('%s, after %i changes: due at %s', (every, changes, due) => {
  expect(whenBackupDue({ ...state, changes }, every)).toBe(due);
});

test('one that failed is tried again in an hour, and the first is due at once', () => {
  const failed = { ...written, tried: noon + 2 * day, fault: 'full' as const };
  expect(whenBackupDue({ ...state, folder: failed }, 'day')).toBe(noon + 2 * day + 60 * minute);
  const first = { ...written, last: null, tried: 0 };
  expect(whenBackupDue({ ...state, changes: 0, folder: first }, 'week')).toBeLessThan(noon);
  expect(whenBackupDue({ ...state, folder: null }, 'day')).toBeNull();
});

test('what was changed while it was written is not counted as saved', async () => {
  const db = await sampleStore();
  await noteFolder(db, 'kept');
  await noteChanges(db, 5, noon);
  await noteBegun(db, noon + 1);
  await noteChanges(db, 2, noon + 2);
  const done = { ok: true as const, comments: 5, own: ['a.json'] };
  await noteWritten(db, done, { counted: 5, now: noon + 1 });
  expect(await readBackup(db)).toEqual({
    savedAt: noon + 1,
    changes: 2,
    since: noon + 1,
    later: 0,
    folder: {
      name: 'kept',
      own: ['a.json'],
      last: { at: noon + 1, comments: 5 },
      tried: noon + 1,
      fault: null,
    },
  });
});

test('a fault is kept until a backup is written, and what was written is known as long as there is a folder', async () => {
  const db = await sampleStore();
  await noteFolder(db, 'kept');
  await noteWritten(db, { ok: true, comments: 1, own: ['a'] }, { counted: 0, now: noon });
  await noteWritten(db, { ok: false, fault: 'gone' }, { counted: 0, now: noon + 5 });
  await noteBackup(db, noon + 6);
  expect((await readBackup(db)).folder).toMatchObject({ fault: 'gone', last: { at: noon } });
  await noteFolder(db, 'moved');
  expect((await readBackup(db)).folder).toMatchObject({ name: 'moved', own: ['a'], fault: null });
  await noteFolder(db, null);
  expect((await readBackup(db)).folder).toBeNull();
});
