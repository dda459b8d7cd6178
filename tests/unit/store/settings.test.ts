import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src/default-settings.ts';
import { changeSettings, readSettings } from '../../../src/store/settings.ts';
import { sampleStore } from './sample-store.ts';

test('are the defaults until changed, and one change leaves the others', async () => {
  const db = await sampleStore();
  expect(await readSettings(db)).toEqual(defaultSettings);
  await changeSettings(db, { name: 'Mara' });
  const changed = await changeSettings(db, { theme: 'dark' });
  expect(changed).toEqual({ ...defaultSettings, name: 'Mara', theme: 'dark' });
  expect(await readSettings(db)).toEqual(changed);
});

test('changed at once from two connections, both changes stay', async () => {
  const db = await sampleStore();
  const other = await sampleStore(db.name);
  await Promise.all([
    changeSettings(db, { name: 'Mara' }),
    changeSettings(other, { panelSide: 'left' }),
  ]);
  expect(await readSettings(db)).toMatchObject({ name: 'Mara', panelSide: 'left' });
});

test('a broken value falls back alone', async () => {
  const db = await sampleStore();
  await db.put('settings', { name: 'Mara', theme: 'plaid' } as never, 'all');
  expect(await readSettings(db)).toEqual({ ...defaultSettings, name: 'Mara' });
});
