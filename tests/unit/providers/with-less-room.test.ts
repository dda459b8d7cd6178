import { expect, test, vi } from 'vitest';
import { HelpFault } from '../../../src/assist/help-fault.ts';
import { withLessRoom } from '../../../src/providers/model/with-less-room.ts';

const tooLong = () => Promise.reject(new HelpFault('tooLong'));

test('what is too long for a model is tried in half of its room, and in a quarter', async () => {
  const work = vi.fn((room: number) => (room > 300 ? tooLong() : Promise.resolve('done')));
  expect(await withLessRoom(1000, work)).toBe('done');
  expect(work.mock.calls).toEqual([[1000], [500], [250]]);
});

test('what is too long for that as well is too long, and nothing else is tried again', async () => {
  const never = vi.fn(tooLong);
  await expect(withLessRoom(1000, never)).rejects.toMatchObject({ code: 'tooLong' });
  expect(never).toHaveBeenCalledTimes(3);
  const failing = vi.fn(() => Promise.reject(new HelpFault('late')));
  await expect(withLessRoom(1000, failing)).rejects.toMatchObject({ code: 'late' });
  expect(failing).toHaveBeenCalledTimes(1);
});
