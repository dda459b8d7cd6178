// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { FaultCode, Outcome } from '../../../src/contract.ts';
import { sampleComment } from '../thread/sample-comment.ts';
import { speakEnglish } from '../ui/say-english.ts';

const fake = vi.hoisted(() => ({
  parts: [] as (number | string)[],
  given: [] as { file: Blob; name: string }[],
  held: null as (() => void)[] | null,
  settled: 0,
}));
/** Gives as many comments a part as `parts` says; a fault where it names one. */
vi.mock('../../../src/channel/pushes.ts', () => ({ listen: () => () => {} }));
vi.mock('../../../src/channel/calls.ts', () => ({
  async call(name: string, { next }: { next: string | null }): Promise<Outcome<unknown>> {
    if (name === 'settleBackup') fake.settled += 1;
    if (name !== 'exportPart') return { ok: true, value: { due: false, changes: 0, savedAt: 0 } };
    const held = fake.held;
    if (held) await new Promise<void>((resolve) => held.push(resolve));
    const at = Number(next ?? 0);
    const part = fake.parts[at];
    if (typeof part === 'string') return { ok: false, code: part as FaultCode, detail: '' };
    const comments = Array.from({ length: part ?? 0 }, (_, n) => sampleComment(at * 1000 + n));
    const after = at + 1 < fake.parts.length ? String(at + 1) : null;
    const value = { articles: [], comments, drafts: [], settings: null, skipped: at, next: after };
    return { ok: true, value };
  },
}));
vi.mock('../../../src/library/download-file.ts', () => ({
  downloadFile: (file: Blob, name: string) => fake.given.push({ file, name }),
}));
const { SaveEverything } = await import('../../../src/library/SaveEverything.tsx');

let root: HTMLElement;
beforeEach(() => {
  speakEnglish();
  Object.assign(fake, { parts: [3], given: [], held: null, settled: 0 });
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
  act(() => render(<SaveEverything />, root));
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
const press = async (name: string) => {
  const buttons = [...root.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent === name);
  button?.focus();
  button?.click();
  await settle();
};

test('a file is given, and what is in it is said', async () => {
  await press('Save to a file');
  expect(fake.given.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^afterword-\d{4}-\d\d-\d\d\.json$/),
  ]);
  expect(root.querySelector('[role=status]')?.textContent).toMatch(
    /^Saved: 3 comments, in afterword-.*\.json\.$/,
  );
});

test('only a whole file is a backup', async () => {
  fake.parts = [3, 'blocked'];
  await press('Save to a file');
  expect(fake.settled).toBe(0);
  fake.parts = [3];
  await press('Try again');
  expect(fake.settled).toBe(1);
});

test('broken records are told', async () => {
  fake.parts = [3, 2];
  await press('Save to a file');
  expect(root.textContent).toContain('Saved: 5 comments');
  expect(root.textContent).toContain('1 record is broken, and is not in the file.');
});

test('a failure in the middle says so, and what was got can be had', async () => {
  fake.parts = [3, 'blocked'];
  await press('Save to a file');
  expect(fake.given).toEqual([]);
  expect(root.querySelector('[role=alert]')?.textContent).toContain(
    'Not everything could be read; 3 comments could.',
  );
  await press('Save what could be read');
  expect(JSON.parse((await fake.given[0]?.file.text()) ?? '').comments).toHaveLength(3);
  expect(root.textContent).toContain('Saved: 3 comments');

  fake.parts = [3];
  await press('Try again');
  expect(root.querySelector('[role=alert]')).toBeNull();
  expect(fake.given).toHaveLength(2);
});

test.each([
  ['corrupt', 'The browser cannot read what Afterword stored here.'],
  ['blocked', 'Nothing could be saved. Another window'],
])('where nothing can be read (%s) no file is offered', async (code, words) => {
  fake.parts = [code];
  await press('Save to a file');
  expect(root.querySelector('[role=alert]')?.textContent).toContain(words);
  expect(root.textContent).not.toContain('Save what could be read');
});

test('cancelled, it says so and gives nothing; the keyboard is where it was', async () => {
  fake.parts = [3, 3];
  fake.held = [];
  await press('Save to a file');
  expect(root.textContent).toContain('0 records so far');
  expect(document.activeElement?.className).toBe('step');
  await press('Cancel');
  for (const go of fake.held) go();
  await settle();
  expect(root.querySelector('[role=status]')?.textContent).toBe('Stopped. Nothing was saved.');
  expect(fake.given).toEqual([]);
});
