import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ask } from '../../../src/assist/assist.ts';
import type { Providers } from '../../../src/contract.ts';
import { fakeModels } from '../providers/fake-models.ts';
import { ferries } from '../providers/sample-subject.ts';

/** The background, as far as help is concerned. */
const background = vi.hoisted(() => ({
  providers: {} as Providers,
  runs: [] as { provider: string; ask: Ask }[],
  kept: [] as unknown[],
  keptBefore: null as unknown,
  answer: (_: { provider: string; ask: Ask }): unknown => ({ ok: true, value: 'made' }),
}));
vi.mock('../../../src/channel/calls.ts', () => ({
  call: async (name: string, args: unknown) => {
    if (name === 'readKept') return background.keptBefore;
    if (name === 'readProviders') return { ok: true, value: background.providers };
    background.kept.push(args);
    return { ok: true, value: 'kept' };
  },
}));
vi.mock('../../../src/channel/runs.ts', () => ({
  run: async (_: string, args: { provider: string; ask: Ask }) => {
    background.runs.push(args);
    return background.answer(args);
  },
}));

const { findHelpers } = await import('../../../src/surface/find-helpers.ts');
const { readKept, runHelp } = await import('../../../src/surface/run-help.ts');

const notKept = { ok: false, code: 'noHelper', detail: 'notKept' };
const explain: Ask = { task: 'explain' };
const summary: Ask = { task: 'summary', length: 'short' };

beforeEach(() => {
  background.providers = {
    on: ['embedded', 'browser', 'server'],
    server: null,
    serverAddress: 'localhost:11434',
    serverElsewhere: false,
    hasKey: false,
  };
  background.runs = [];
  background.kept = [];
  background.answer = () => ({ ok: true, value: 'made' });
});

const help = (
  ask: Ask,
  more: object = {},
  plan: Parameters<typeof fakeModels>[0] = { availability: 'available', deltas: ['It is. [1]'] },
) =>
  runHelp(
    { article: 'a', ask, subject: ferries, provider: null, anew: false, ...more },
    {
      signal: new AbortController().signal,
      onNews: () => undefined,
      models: fakeModels(plan).models,
    },
  );

describe('who helps', () => {
  test('is told in the order of the reader, with what hinders them', async () => {
    background.providers = {
      ...background.providers,
      on: ['server', 'embedded'],
      server: 'noModel',
    };
    const { models } = fakeModels({ availability: 'available' });
    expect(await findHelpers(summary, ferries, models)).toEqual([
      { provider: 'server', state: 'off', why: 'noModel' },
      { provider: 'embedded', state: 'ready', why: null },
      { provider: 'browser', state: 'off', why: 'switchedOff' },
    ]);
    const explainers = await findHelpers(explain, ferries, models);
    expect(explainers.map(({ provider }) => provider)).toEqual(['server', 'browser']);
  });

  test('is the first who can at once', async () => {
    await help(summary);
    expect(background.runs).toMatchObject([{ provider: 'embedded' }]);
    background.runs = [];
    background.answer = ({ provider }) => (provider === 'browser' ? notKept : { ok: true });
    await help(explain, {}, { availability: 'downloadable' });
    expect(background.runs).toMatchObject([{ provider: 'server' }]);
  });

  test('is nobody, and that is said', async () => {
    background.providers = { ...background.providers, on: ['embedded'] };
    expect(await help(explain)).toMatchObject({ ok: false, code: 'noHelper' });
    expect(background.runs).toEqual([]);
  });
});

describe("the browser's own models", () => {
  test('run here, and what they made is kept', async () => {
    background.answer = () => notKept;
    expect(await help(explain, { provider: 'browser' })).toEqual({ ok: true, value: 'kept' });
    expect(background.kept).toMatchObject([
      { ask: explain, made: { result: { provider: 'browser' } } },
    ]);
  });

  test('are not asked where it is kept, or where they are off', async () => {
    expect(await help(explain, { provider: 'browser' })).toEqual({ ok: true, value: 'made' });
    const off = { ok: false, code: 'noHelper', detail: 'switchedOff' };
    background.answer = () => off;
    expect(await help(explain, { provider: 'browser' })).toEqual(off);
    expect(background.kept).toEqual([]);
  });

  test('translate what the extension itself chose', async () => {
    const line = { label: null, text: 'A line.', sentences: [2], comments: [], support: 'quoted' };
    background.answer = ({ provider }) =>
      provider === 'browser' ? notKept : { ok: true, value: { result: { lines: [line] } } };
    const ask: Ask = { task: 'translate', what: 'keyPoints', passage: null, into: 'de' };
    await help(ask, { provider: 'browser' });
    expect(background.runs.at(-1)).toMatchObject({
      provider: 'embedded',
      ask: { task: 'keyPoints' },
    });
    expect(background.kept).toMatchObject([
      { made: { result: { lines: [{ text: '~A line.~', sentences: [2] }] } } },
    ]);
  });

  test('say what went wrong', async () => {
    background.answer = () => notKept;
    const refuses = new DOMException('no gesture', 'NotAllowedError');
    const plan = { availability: 'downloadable', refuses } as const;
    expect(await help(explain, { provider: 'browser' }, plan)).toMatchObject({
      ok: false,
      code: 'needsClick',
    });
  });
});

test('what was kept is told of, and is nothing where the background cannot say', async () => {
  background.keptBefore = { ok: true, value: [{ ask: explain, kept: 'kept' }] };
  expect(await readKept('a', ferries)).toEqual([{ ask: explain, kept: 'kept' }]);
  background.keptBefore = { ok: false, code: 'corrupt', detail: '' };
  expect(await readKept('a', ferries)).toEqual([]);
});
