import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { keepOpen } from '../../../src/store/keep-open.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { freshName } from './sample-store.ts';

test('opens once for all who ask', async () => {
  const name = freshName();
  const open = vi.fn<typeof openStore>((options) => openStore({ ...options, name }));
  const store = keepOpen(open);
  expect(open).not.toHaveBeenCalled();
  const [one, two] = await Promise.all([store(), store()]);
  expect(one).toBe(two);
  expect(open).toHaveBeenCalledOnce();
  one.close();
});

test('opens again after it failed to', async () => {
  const name = freshName();
  const open = vi
    .fn<typeof openStore>((options) => openStore({ ...options, name }))
    .mockRejectedValueOnce(new Error('disk'));
  const store = keepOpen(open);
  await expect(store()).rejects.toThrow('disk');
  (await store()).close();
});

test('opens again after the connection closed, and hears nothing more of that one', async () => {
  const name = freshName();
  const closed: (() => void)[] = [];
  const store = keepOpen((options = {}) => {
    if (options.onClose) closed.push(options.onClose);
    return openStore({ name });
  });
  const first = await store();
  first.close();
  closed[0]?.();
  const second = await store();
  expect(second).not.toBe(first);
  closed[0]?.();
  expect(await store()).toBe(second);
  second.close();
});
