// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { dropSpare, keepSpare, sendSpares } from '../../../src/surface/spare-draft.ts';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../../src/channel/calls.ts', () => ({ call }));

const saving = (text: string, typed: number, slot: 'new' | `edit:${string}` = 'new') => ({
  draft: { article: 'https://harbourpost.example/ferries', slot, text, typed },
  article: null,
  takesOver: null,
  box: 'box',
});

/** What the background is sent by a surface that starts now. */
function sent(): unknown[] {
  call.mockClear();
  sendSpares();
  return call.mock.calls.map(([name, args]) => [name, args]);
}

beforeEach(() => {
  localStorage.clear();
  call.mockResolvedValue({ ok: false, code: 'unreachable', detail: '' });
});

test('what the background never had is sent by the next surface, one for each box', () => {
  keepSpare(saving('ha', 1));
  keepSpare(saving('half', 2));
  keepSpare(saving('other', 1, 'edit:7'));
  expect(sent()).toEqual([
    ['saveDraft', saving('half', 2)],
    ['saveDraft', saving('other', 1, 'edit:7')],
  ]);
});

test('what it has is not sent again, and what was typed since is', () => {
  keepSpare(saving('half', 2));
  dropSpare(saving('ha', 1));
  expect(sent()).toHaveLength(1);
  dropSpare(saving('half', 2));
  expect(sent()).toEqual([]);
});

test.each([
  [{ ok: true, value: null }, 0],
  [{ ok: false, code: 'invalid', detail: '' }, 0],
  [{ ok: false, code: 'unreachable', detail: '' }, 1],
  [{ ok: false, code: 'quota', detail: '' }, 1],
])('after the answer %o there are %i left to send', async (answer, left) => {
  keepSpare(saving('half', 2));
  call.mockResolvedValue(answer);
  sendSpares();
  await vi.waitFor(() => expect(sent()).toHaveLength(left));
});

test('a broken copy costs only itself, and without storage nothing is thrown', () => {
  localStorage.setItem('draft new x', '{"half');
  keepSpare(saving('half', 2));
  expect(sent()).toHaveLength(1);
  vi.stubGlobal('localStorage', undefined);
  keepSpare(saving('half', 2));
  dropSpare(saving('half', 2));
  expect(sent()).toEqual([]);
  vi.unstubAllGlobals();
});
