import { describe, expect, test } from 'vitest';
import type { Ask, Made } from '../../../src/assist/assist.ts';
import { HelpFault } from '../../../src/assist/help-fault.ts';
import {
  forgetKept,
  help,
  keepResult,
  keepServerKey,
  listModels,
  readKept,
  tellKept,
  tellProviders,
} from '../../../src/handlers/help.ts';
import type { House } from '../../../src/handlers/house.ts';
import { listResults, putResult } from '../../../src/store/results.ts';
import { changeSettings } from '../../../src/store/settings.ts';
import { commentId, ferries, withText } from '../providers/sample-subject.ts';
import { noon } from '../store/sample-store.ts';
import { sampleHouse } from './sample-house.ts';

const article = 'https://harbourpost.example/ferries';
const summary: Ask = { task: 'summary', length: 'short' };

/** A house whose workshop answers each job with what it was asked. */
async function helpingHouse() {
  const { house } = await sampleHouse({});
  const jobs: { job: string; takes: unknown }[] = [];
  let now = noon;
  const helping: House = {
    ...house,
    now: () => now,
    mayAsk: async (origin) => origin === 'http://localhost:11434',
    keys: { read: async () => 'secret', write: async () => undefined },
    runJob: (async (job: string, takes: { server: { model: string } | null }) => {
      jobs.push({ job, takes });
      const made = madeBy(takes.server ? 'server' : 'embedded', takes.server?.model ?? null);
      return { ok: true, value: { ok: true, value: made } };
    }) as never,
  };
  const run = (more: Partial<Parameters<typeof help>[0]> = {}) =>
    help(
      { article, subject: ferries, ask: summary, provider: 'embedded', anew: false, ...more },
      { signal: new AbortController().signal, tell: () => undefined },
      helping,
    );
  const store = await house.store();
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { house: helping, jobs, run, store, pass };
}

function madeBy(provider: Made['result']['provider'], model: string | null = null): Made {
  const line = {
    label: null,
    text: 'All is well.',
    sentences: [4],
    comments: [],
    support: 'cited',
  } as const;
  const result = { lines: [line], outcome: 'done', provider, model, language: 'en' } as const;
  return { result, cited: { 4: 'All eleven stops.' } };
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) =>
      error instanceof HelpFault ? `${error.code} ${error.message}` : String(error),
  );

describe('what was made', () => {
  test('is given again for the same text, and made anew where that is asked for', async () => {
    const { run, jobs, pass } = await helpingHouse();
    expect(await run()).toMatchObject({
      made: noon,
      outdated: false,
      cited: { 4: 'All eleven stops.' },
    });
    pass(1000);
    expect(await run()).toMatchObject({ made: noon });
    expect(jobs.length).toBe(1);
    expect(await run({ anew: true })).toMatchObject({ made: noon + 1000 });
    await run({ ask: { task: 'summary', length: 'long' } });
    await run({ subject: withText('Another text.') });
    expect(jobs.length).toBe(4);
  });

  test('is told of with its panel, and that the article has changed since', async () => {
    const { run, house } = await helpingHouse();
    await run();
    await run({ ask: { task: 'digest' } });
    const tasks = async (subject: typeof ferries) =>
      (await readKept({ article, subject }, house)).map(({ ask, kept }) => [
        ask.task,
        kept.outdated,
      ]);
    expect((await tasks(ferries)).sort()).toEqual([
      ['digest', false],
      ['summary', false],
    ]);
    expect(await tasks({ ...withText('Another text.'), comments: [] })).toEqual([
      ['summary', true],
    ]);
    const more = { id: commentId(9), author: 'Zoe', parent: null, text: 'New.' };
    const longer = { ...ferries, blocks: [], comments: [...ferries.comments, more] };
    expect(await tasks(longer)).toEqual([['digest', true]]);
    expect(await readKept({ article: 'https://other.example/', subject: ferries }, house)).toEqual(
      [],
    );
  });

  test('of a draft is never kept', async () => {
    const { house } = await helpingHouse();
    const ask: Ask = { task: 'calm', draft: 'You fool!' };
    await keepResult({ article, subject: ferries, ask, made: madeBy('browser') }, house);
    expect(await tellKept(house)).toEqual({ results: 0 });
  });

  test('is forgotten when the reader asks, and hidden while its maker is off', async () => {
    const { run, house, store } = await helpingHouse();
    await run();
    await changeSettings(store, { helpers: ['browser'] });
    expect(await readKept({ article, subject: ferries }, house)).toEqual([]);
    await changeSettings(store, { helpers: ['embedded'] });
    expect((await readKept({ article, subject: ferries }, house)).length).toBe(1);
    await forgetKept(house);
    expect(await tellKept(house)).toEqual({ results: 0 });
  });

  test('gives way to newer, the oldest first', async () => {
    const { store } = await helpingHouse();
    for (let made = 1; made <= 5; made += 1) {
      const kept = { ...madeBy('embedded'), made };
      const record = {
        article,
        asked: `${made}`,
        provider: 'embedded',
        ask: summary,
        about: '',
        kept,
        made,
      } as const;
      await putResult(store, record, 3);
    }
    expect((await listResults(store, article)).map(({ made }) => made)).toEqual([5, 4, 3]);
  });
});

test('a key is told to the server that it was given for, and to no other', async () => {
  const { house } = await helpingHouse();
  let kept: [key: string, origin: string] = ['', ''];
  const asked: unknown[] = [];
  const keeping: House = {
    ...house,
    keys: {
      read: async (origin) => (kept[1] === origin ? kept[0] : ''),
      write: async (key, origin) => {
        kept = [key, origin];
      },
    },
    runJob: (async (_: string, { server }: { server: unknown }) => {
      asked.push(server);
      return { ok: true, value: { ok: true, value: [] } };
    }) as never,
  };
  const list = (address: string) => listModels({ address, granted: [] }, keeping);
  await keepServerKey({ key: 'sk-one', address: 'https://one.example/v1' }, keeping);
  await list('https://one.example');
  await list('https://two.example');
  expect(asked).toMatchObject([{ key: 'sk-one' }, { key: '' }]);
  await keepServerKey({ key: 'sk-two', address: 'no address' }, keeping);
  expect(kept).toEqual(['sk-one', 'https://one.example']);
});

describe('off means off', () => {
  test('for the whole box, and for each provider', async () => {
    const { run, store, jobs } = await helpingHouse();
    expect(await codeOf(run({ provider: 'server' }))).toBe('noHelper switchedOff');
    expect(await codeOf(run({ provider: 'browser' }))).toBe('noHelper switchedOff');
    await changeSettings(store, { helpers: ['server'] });
    expect(await codeOf(run({ provider: 'embedded' }))).toBe('noHelper switchedOff');
    await changeSettings(store, { help: false, helpers: ['embedded', 'server'] });
    expect(await codeOf(run())).toBe('noHelper switchedOff');
    expect(jobs).toEqual([]);
  });

  test('a server is asked only where it was set up and allowed', async () => {
    const { run, store, house, jobs } = await helpingHouse();
    const setUp = (address: string, model: string) =>
      changeSettings(store, { helpers: ['server'], helpServer: { address, model } });
    await setUp('', '');
    expect((await tellProviders(house)).server).toBe('noAddress');
    await setUp('api.example.com', 'large');
    expect(await tellProviders(house)).toMatchObject({
      server: 'noPermission',
      serverElsewhere: true,
    });
    expect(await codeOf(run({ provider: 'server' }))).toBe('noHelper noPermission');
    await setUp('localhost:11434', '');
    expect((await tellProviders(house)).server).toBe('noModel');
    expect(jobs).toEqual([]);
    await setUp('localhost:11434', 'small');
    expect(await tellProviders(house)).toMatchObject({ server: null, serverElsewhere: false });
    await run({ provider: 'server' });
    expect(jobs).toMatchObject([{ takes: { server: { model: 'small', key: 'secret' } } }]);
    // Another model is another answer.
    await setUp('localhost:11434', 'large');
    await run({ provider: 'server' });
    expect(jobs.length).toBe(2);
  });

  test('the panel is told that it has to ask the browser itself', async () => {
    const { run, store, house } = await helpingHouse();
    await changeSettings(store, { helpers: ['browser'] });
    expect(await codeOf(run({ provider: 'browser' }))).toBe('noHelper notKept');
    await keepResult({ article, subject: ferries, ask: summary, made: madeBy('browser') }, house);
    expect((await run({ provider: 'browser' })).result.provider).toBe('browser');
  });
});

test('what went wrong in the workshop is said', async () => {
  const { house, run } = await helpingHouse();
  const failing = async (outcome: unknown) => {
    house.runJob = (async () => outcome) as never;
    return codeOf(run({ anew: true }));
  };
  expect(await failing({ ok: false, code: 'late', detail: 'help' })).toBe('late help');
  expect(await failing({ ok: true, value: { ok: false, code: 'badKey', detail: 'no' } })).toBe(
    'badKey no',
  );
  expect(await failing({ ok: false, code: 'crashed', detail: 'help' })).toContain('crashed');
});
