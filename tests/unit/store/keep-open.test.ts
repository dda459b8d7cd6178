import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { keepOpen } from '../../../src/store/keep-open.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { freshName } from './sample-store.ts';

const nothing = async () => undefined;

test('opens once for all who ask', async () => {
  const name = freshName();
  const open = vi.fn<typeof openStore>((options) => openStore({ ...options, name }));
  const store = keepOpen(nothing, open);
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
  const store = keepOpen(nothing, open);
  await expect(store()).rejects.toThrow('disk');
  (await store()).close();
});

test('opens again after the connection closed, and hears nothing more of that one', async () => {
  const name = freshName();
  const closed: (() => void)[] = [];
  const store = keepOpen(nothing, (options = {}) => {
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

test('a database that was made anew is given to nobody before that is dealt with', async () => {
  const name = freshName();
  const dealt: string[] = [];
  const store = keepOpen(
    async (made) => {
      await made.put('settings', 7, 'made');
      dealt.push('made');
    },
    (options) => openStore({ ...options, name }),
  );
  const first = await store();
  expect(await first.get('settings', 'made')).toBe(7);
  first.close();
  const again = keepOpen(
    async () => void dealt.push('again'),
    (options) => openStore({ ...options, name }),
  );
  (await again()).close();
  expect(dealt).toEqual(['made']);
});
