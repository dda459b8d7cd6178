import { expect, test } from 'vitest';
import type { BackupWritten } from '../../../src/contract.ts';
import { countChanges, tellBackup } from '../../../src/handlers/backup.ts';
import { backUpIfDue, backUpNow, takeFolder } from '../../../src/handlers/backup-folder.ts';
import { noon } from '../store/sample-store.ts';
import { sampleHouse } from './sample-house.ts';

/** A house whose workshop says what the test tells it to. */
async function houseWith(answer: () => Promise<BackupWritten>) {
  const sample = await sampleHouse({});
  const { house } = sample;
  const orders: unknown[] = [];
  const woken: (number | null)[] = [];
  const time = { now: noon };
  house.now = () => time.now;
  house.web.wakeAt = async (moment) => void woken.push(moment);
  house.runJob = (async (_: string, takes: unknown) => {
    orders.push(takes);
    return { ok: true, value: await answer() };
  }) as unknown as typeof house.runJob;
  const settled = async () => {
    while ((await tellBackup(house)).folder?.writing) await pause();
    return (await tellBackup(house)).folder;
  };
  return { ...sample, orders, woken, time, settled };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

const day = 86_400_000;

test('the first backup is written at once, the next when it is due, and the worker is woken for it', async () => {
  const own = ['afterword-a.json'];
  const { house, orders, woken, time, settled } = await houseWith(async () => ({
    ok: true,
    comments: 4,
    own,
  }));
  await takeFolder({ name: 'kept' }, house);
  expect(await settled()).toEqual({
    name: 'kept',
    last: { at: noon, comments: 4 },
    fault: null,
    writing: false,
  });
  expect(orders).toEqual([{ now: noon, keep: 10, own: [] }]);

  await backUpIfDue(house);
  expect(woken).toEqual([null]);
  await countChanges(1, house);
  await backUpIfDue(house);
  expect(woken).toEqual([null, noon + day]);
  time.now = noon + day;
  await backUpIfDue(house);
  expect(orders.at(-1)).toEqual({ now: noon + day, keep: 10, own });
  expect(await tellBackup(house)).toMatchObject({ changes: 0, due: false });
});

test('a fault is told, nothing is tried before its time, and a worker that may not is not woken', async () => {
  const { house, orders, woken, pushed, settled } = await houseWith(async () => ({
    ok: false,
    fault: 'lapsed',
  }));
  await takeFolder({ name: 'kept' }, house);
  expect(await settled()).toMatchObject({ fault: 'lapsed', last: null });
  expect(pushed.at(-1)?.name).toBe('backupSettled');
  await backUpIfDue(house);
  expect(orders).toHaveLength(1);
  expect(woken).toEqual([null]);
});

test('two at once are one, and a workshop that breaks is a fault', async () => {
  const { house, orders, settled } = await houseWith(() => Promise.reject(new Error('crashed')));
  house.runJob = (async (_: string, takes: unknown) => {
    orders.push(takes);
    return { ok: false, code: 'crashed', detail: '' };
  }) as unknown as typeof house.runJob;
  await takeFolder({ name: 'kept' }, house);
  await backUpNow(house);
  expect(await settled()).toMatchObject({ fault: 'failed' });
  expect(orders).toHaveLength(1);
});
