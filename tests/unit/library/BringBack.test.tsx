// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { FaultCode, ImportCount } from '../../../src/contract.ts';
import { defaultSettings } from '../../../src/default-settings.ts';
import { sampleComment } from '../thread/sample-comment.ts';
import { speakEnglish } from '../ui/say-english.ts';

const fake = vi.hoisted(() => ({
  asked: [] as { name: string; args: { dryRun?: boolean } }[],
  count: { added: 0, changed: 0, known: 0, refused: [] } as ImportCount,
  fault: null as FaultCode | null,
  /** Answers wait here while it is not null. */
  held: null as (() => void)[] | null,
}));
vi.mock('../../../src/channel/calls.ts', () => ({
  async call(name: string, args: object) {
    fake.asked.push({ name, args });
    const held = fake.held;
    if (held) await new Promise<void>((resolve) => held.push(resolve));
    if (fake.fault) return { ok: false, code: fake.fault, detail: '' };
    return { ok: true, value: fake.count };
  },
}));
const { useBringBack } = await import('../../../src/library/use-bring-back.ts');
const { BringBack } = await import('../../../src/library/BringBack.tsx');

const Bringing = () => <BringBack bringing={useBringBack()} />;

let root: HTMLElement;
beforeEach(() => {
  speakEnglish();
  Object.assign(fake, { asked: [], fault: null, held: null });
  fake.count = { added: 2, changed: 1, known: 4, refused: [] };
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
  act(() => render(<Bringing />, root));
});

const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
const said = () => root.querySelector('[role=status]')?.textContent;
/** Until the file is read, however long loading its reader takes. */
const settle = async () => {
  do await pause();
  while (said()?.startsWith('Reading'));
};
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const press = async (name: string) => {
  button(name)?.focus();
  button(name)?.click();
  await settle();
};

const choose = (text: string, name = 'kept.json') => give(new File([text], name));

async function give(chosen: File): Promise<void> {
  const input = root.querySelector('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [chosen], configurable: true });
  act(() => void input.dispatchEvent(new Event('change')));
  await settle();
}

const file = (rest: object = {}) =>
  JSON.stringify({
    format: 'afterword',
    version: 1,
    comments: [sampleComment(1), sampleComment(2), { id: 'broken' }],
    ...rest,
  });

test('first the numbers, then, if the reader wants it, the bringing in', async () => {
  await choose(file());
  expect([...root.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
    '2',
    '1',
    '4',
    '1',
  ]);
  expect(said()).toBe('2 new, 1 changed, 4 already here, 1 left out.');
  expect(root.querySelector('details')?.textContent).toContain(
    'Comment 3 in the file: it is broken.',
  );
  expect(fake.asked.map(({ args }) => args.dryRun)).toEqual([true]);

  await press('Bring in');
  expect(fake.asked.map(({ name, args }) => [name, args.dryRun])).toEqual([
    ['importPart', true],
    ['importPart', false],
  ]);
  expect(said()).toBe('Done: 2 new, 1 changed, 4 were here already.');
  expect(root.querySelector('a')?.getAttribute('href')).toBe('#threads');
});

test('settings are used only where the box is ticked', async () => {
  const settings = { ...defaultSettings, name: 'Mara' };
  await choose(file({ settings }));
  await press('Bring in');
  expect(fake.asked.map(({ name }) => name)).not.toContain('changeSettings');

  await choose(file({ settings }));
  const box = root.querySelector('input[type=checkbox]') as HTMLInputElement;
  act(() => box.click());
  await press('Bring in');
  expect(fake.asked.at(-1)).toEqual({ name: 'changeSettings', args: { change: settings } });
});

test('a file without settings offers none', async () => {
  await choose(file());
  expect(root.querySelector('input[type=checkbox]')).toBeNull();
});

test.each([
  ['{}', 'of no kind that Afterword can read'],
  ['{"format":', 'or only a part of a file'],
  ['{"format":"afterword","version":9}', 'newer version of Afterword'],
])('a wrong file (%s) is told, with a way out', async (text, words) => {
  await choose(text, 'holiday.json');
  const alert = root.querySelector('[role=alert]')?.textContent;
  expect(alert).toContain('holiday.json');
  expect(alert).toContain(words);
  expect(button('Choose a file')).toBeDefined();
  expect(fake.asked).toEqual([]);
});

test('what is already here is not offered', async () => {
  fake.count = { added: 0, changed: 0, known: 2, refused: [] };
  await choose(file({ comments: [sampleComment(1), sampleComment(2)] }));
  expect(root.textContent).toContain('Everything in this file is already here.');
  expect(button('Bring in')).toBeUndefined();
  await choose(file());
  expect(root.textContent).toContain('All that can be brought in from this file is already here.');
});

test.each([
  [[], 'There is no comment in this file.'],
  [[{}], 'Nothing in this file can be brought in.'],
])('a file with nothing in it (%j) says so', async (comments, words) => {
  fake.count = { added: 0, changed: 0, known: 0, refused: [] };
  await choose(file({ comments }));
  expect(root.textContent).toContain(words);
  expect(button('Bring in')).toBeUndefined();
});

test('a fault in the trial is told, and can be tried again', async () => {
  fake.fault = 'blocked';
  await choose(file());
  expect(root.querySelector('[role=alert]')?.textContent).toContain('could not look through');
  expect(button('Bring in')).toBeUndefined();
  fake.fault = null;
  await press('Try again');
  expect(button('Bring in')).toBeDefined();
});

test('a fault in the middle says what stays', async () => {
  await choose(file({ comments: Array.from({ length: 501 }, (_, n) => sampleComment(n)) }));
  fake.held = [];
  await press('Bring in');
  fake.held.shift()?.();
  await settle();
  fake.fault = 'blocked';
  fake.held.shift()?.();
  await settle();
  expect(root.querySelector('[role=alert]')?.textContent).toContain(
    'Not everything came in. What did, stays: 2 new, 1 changed.',
  );
});

test('a fault at once says so, and leads back to the look at the file', async () => {
  await choose(file());
  fake.fault = 'blocked';
  await press('Bring in');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('This could not be done.');
  fake.fault = null;
  await press('Try again');
  expect(button('Bring in')).toBeDefined();
});

test('cancelled while it runs, nothing more comes; cancelled before, nothing at all', async () => {
  await choose(file());
  await press('Cancel');
  expect(button('Choose a file')).toBeDefined();
  expect(fake.asked.map(({ args }) => args.dryRun)).toEqual([true]);

  await choose(file());
  fake.held = [];
  await press('Bring in');
  expect(said()).toBe('Bringing in kept.json…');
  await press('Cancel');
  for (const go of fake.held) go();
  await settle();
  // Its one part was under way already.
  expect(said()).toBe('Done: 2 new, 1 changed, 4 were here already.');
});

test('the keyboard stays where the reader was', async () => {
  await choose(file());
  await press('Bring in');
  expect(document.activeElement?.className).toBe('step');
  expect(document.activeElement?.textContent).toContain('Done');
});

test('a dropped file is taken; one that misses does no harm', async () => {
  const drop = (target: Element) => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    const dataTransfer = { types: ['Files'], files: [new File([file()], 'dropped.json')] };
    Object.assign(event, { dataTransfer });
    act(() => void target.dispatchEvent(event));
    return event.defaultPrevented;
  };
  expect(drop(document.body)).toBe(true);
  await settle();
  expect(fake.asked).toEqual([]);
  expect(drop(root.querySelector('h2') as Element)).toBe(true);
  await settle();
  expect(root.querySelector('h3')?.textContent).toBe('Comments and drafts in dropped.json');
});

test('a file chosen while another is looked through takes its place', async () => {
  fake.held = [];
  await choose(file(), 'first.json');
  await choose(file(), 'second.json');
  for (const go of fake.held) go();
  await settle();
  expect(root.querySelector('h3')?.textContent).toBe('Comments and drafts in second.json');
});

test('cancelled while it is read, a file says nothing any more', async () => {
  const slow = new File(['{}'], 'slow.json');
  let arrive = () => {};
  const slice = slow.slice.bind(slow);
  slow.slice = (...args) =>
    Object.assign(slice(...args), {
      arrayBuffer: () => new Promise((resolve) => (arrive = () => resolve(new ArrayBuffer(0)))),
    });
  give(slow);
  await pause();
  expect(said()).toBe('Reading slow.json…');
  await press('Cancel');
  arrive();
  await settle();
  expect(root.querySelector('[role=alert]')).toBeNull();
  expect(button('Choose a file')).toBeDefined();
});

test('before a table is read, its dates are shown as they are understood', async () => {
  const rows = ['02/11/2026', '13/11/2026', 'last spring'].map(
    (date) => `https://a.example,x,${date}`,
  );
  await choose(`url,text,date\n${rows.join('\n')}\n`, 'notes.csv');
  await settle();
  expect(root.textContent).toContain('Monday, November 2, 2026');
  expect(root.textContent).toContain('Friday, November 13, 2026');
  expect(root.textContent).toContain('last spring (no date that can be read)');
});
