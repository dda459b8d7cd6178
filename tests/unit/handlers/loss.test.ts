import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { acknowledgeLoss, startAfresh, tellLoss } from '../../../src/handlers/loss.ts';
import { noteLoss } from '../../../src/store/loss.ts';
import { eraseStore, openStore, type Store } from '../../../src/store/open-store.ts';
import { freshName, noon } from '../store/sample-store.ts';
import { sampleHouse } from './sample-house.ts';

test('a loss is told until the reader has taken note', async () => {
  const { house, db, pushed } = await sampleHouse({});
  expect(await tellLoss(house)).toEqual({ at: null });
  await noteLoss(db, noon);
  expect(await tellLoss(house)).toEqual({ at: noon });
  await acknowledgeLoss(house);
  expect(await tellLoss(house)).toEqual({ at: null });
  expect(pushed.map(({ name }) => name)).toEqual(['everythingChanged']);
});

test('what can be read is never deleted', async () => {
  const { house } = await sampleHouse({});
  const erase = vi.spyOn(house, 'erase');
  await expect(startAfresh(house)).rejects.toMatchObject({ code: 'forbidden' });
  expect(erase).not.toHaveBeenCalled();
});

test('what is only held by another version is not deleted either', async () => {
  const { house } = await sampleHouse({});
  house.store = () => Promise.reject(Object.assign(new Error(), { name: 'VersionError' }));
  house.erase = () => Promise.reject(new Error('erased'));
  await expect(startAfresh(house)).rejects.toMatchObject({ name: 'VersionError' });
});

test('a database that opens and cannot be read gives way to an empty one', async () => {
  const name = freshName();
  const broken = (await openDB(name, 1)) as unknown as Store;
  broken.addEventListener('versionchange', () => broken.close());
  const { house, pushed } = await sampleHouse({});
  house.store = async () => broken;
  house.erase = () => eraseStore(name);
  await startAfresh(house);
  expect(pushed.map(({ name }) => name)).toEqual(['everythingChanged']);
  const fresh = await openStore({ name });
  expect([...fresh.objectStoreNames]).toContain('comments');
  fresh.close();
});

test('a database that somebody holds is not waited for without end', async () => {
  const name = freshName();
  const holder = await openDB(name, 1);
  await expect(eraseStore(name, 20)).rejects.toMatchObject({ code: 'blocked' });
  holder.close();
});
