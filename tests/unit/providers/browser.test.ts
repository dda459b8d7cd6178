import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ask, HelpNews, ResultLine } from '../../../src/assist/assist.ts';
import { HelpFault } from '../../../src/assist/help-fault.ts';
import { browserCan } from '../../../src/providers/browser/browser-can.ts';
import { helpByBrowser } from '../../../src/providers/browser/help-by-browser.ts';
import { fakeModels, type Plan } from './fake-models.ts';
import { ferries, withText } from './sample-subject.ts';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 20 });
});
afterEach(() => {
  vi.useRealTimers();
});

const summary: Ask = { task: 'summary', length: 'short' };
const explain: Ask = { task: 'explain' };
const translate: Ask = { task: 'translate', what: 'summary', passage: null, into: 'de' };
const quoted: ResultLine = {
  label: null,
  text: 'All eleven stops will be served.',
  sentences: [4],
  comments: [],
  support: 'quoted',
};

/** Helps by models that behave as planned, and says what came of it. */
function help(ask: Ask, plan: Plan, subject = ferries) {
  const { models, seen } = fakeModels(plan);
  const abort = new AbortController();
  const news: HelpNews[] = [];
  const tell = (one: HelpNews) => void news.push(one);
  const quote = async () => [quoted];
  const terms = { signal: abort.signal, tell, models, quote };
  const outcome = helpByBrowser(ask, subject, terms).then(
    ({ result }) => ({ code: 'done', result }),
    (error: unknown) => {
      if (!(error instanceof HelpFault)) throw error;
      return { code: error.code as string, result: null };
    },
  );
  return { outcome, seen, news, abort };
}

describe('what the browser can', () => {
  const { isSecureContext: _, ...none } = { isSecureContext: true };
  test.each([
    ['available', 'ready', null],
    ['downloadable', 'download', 'noDownload'],
    ['downloading', 'download', 'noDownload'],
    ['unavailable', 'unavailable', 'weakMachine'],
  ] as const)('%s', async (availability, state, why) => {
    const { models } = fakeModels({ availability });
    expect(await browserCan(summary, ferries, models)).toEqual({ provider: 'browser', state, why });
  });

  test('is nothing where it has no models, or only beside safe pages, or never says', async () => {
    const { models } = fakeModels({ availability: 'available' });
    const why = async (there: typeof models) => (await browserCan(summary, ferries, there)).why;
    expect(await why({ ...none, isSecureContext: true })).toBe('noModels');
    expect(await why({ ...models, isSecureContext: false })).toBe('insecurePage');
    const asking = why(fakeModels({ availability: 'never' }).models);
    await vi.advanceTimersByTimeAsync(6000);
    expect(await asking).toBe('weakMachine');
  });

  test('asks with the same options as it opens with', async () => {
    for (const ask of [summary, explain, translate]) {
      const { outcome, seen } = help(ask, { availability: 'available', deltas: ['It is. [1]'] });
      await outcome;
      const opened = seen.calls.filter(({ what }) => what.endsWith('.create'));
      expect(opened.length).toBeGreaterThan(0);
      for (const { what, options } of opened) {
        const { initialPrompts: _, ...asked } = options as { initialPrompts?: unknown };
        const before = seen.calls.filter(
          (call) => call.what === what.replace('create', 'availability'),
        );
        expect(before.map((call) => call.options)).toContainEqual(options);
        expect(Object.keys(asked).length).toBeGreaterThan(0);
      }
    }
  });
});

describe('help by the browser', () => {
  test('joins deltas, tells the lines so far, and finds what a summary rests on', async () => {
    const deltas = [
      'The council will replace ',
      'nine diesel ferries with hydrogen ',
      'boats. The mayor was sick.',
    ];
    const { outcome, news, seen } = help(summary, { availability: 'available', deltas });
    const { result } = await outcome;
    expect(result?.lines).toMatchObject([
      {
        text: 'The council will replace nine diesel ferries with hydrogen boats.',
        sentences: [1],
        support: 'cited',
      },
      { text: 'The mayor was sick.', support: 'unsupported' },
    ]);
    expect(news.filter(({ kind }) => kind === 'lines').length).toBe(3);
    expect(seen.destroyed).toBeGreaterThan(0);
  });

  test('downloads with progress, where it has to', async () => {
    const plan: Plan = {
      availability: 'downloadable',
      progress: [0, 0.5, 1],
      deltas: ['It is. [1]'],
    };
    const { outcome, news } = help(explain, plan);
    expect((await outcome).code).toBe('done');
    expect(
      news.flatMap((one) => (one.kind === 'download' ? [one.loaded] : [])).slice(0, 3),
    ).toEqual([0, 0.5, 1]);
  });

  test('gives up a download that stands still, and a model that never opens', async () => {
    const stalled = help(translate, {
      availability: 'downloadable',
      progress: [0.1],
      stalls: true,
    });
    await vi.advanceTimersByTimeAsync(70_000);
    expect((await stalled.outcome).code).toBe('noDownload');
    const closed = help(translate, { availability: 'available', stalls: true });
    await vi.advanceTimersByTimeAsync(70_000);
    expect((await closed.outcome).code).toBe('late');
  });

  test('stops at once, in a download and in an answer, however deaf the browser is', async () => {
    const download = help(explain, { availability: 'downloadable', progress: [0.1], stalls: true });
    await vi.advanceTimersByTimeAsync(100);
    download.abort.abort();
    expect((await download.outcome).code).toBe('stopped');
    const answer = help(explain, { availability: 'available', deltas: ['It'], hangs: true });
    await vi.advanceTimersByTimeAsync(100);
    answer.abort.abort();
    expect((await answer.outcome).code).toBe('stopped');
  });

  test('ends an answer that stops coming, and one without an end', async () => {
    const silent = help(explain, { availability: 'available', deltas: ['It'], hangs: true });
    await vi.advanceTimersByTimeAsync(100_000);
    expect((await silent.outcome).code).toBe('late');
    const deltas = Array.from({ length: 100 }, () => 'and so on '.repeat(100));
    expect((await help(explain, { availability: 'available', deltas }).outcome).code).toBe(
      'endless',
    );
  });

  test.each([
    [new DOMException('no gesture', 'NotAllowedError'), 'needsClick'],
    [new DOMException('offline', 'NetworkError'), 'noDownload'],
    [
      Object.assign(new Error('too much'), {
        name: 'QuotaExceededError',
        quota: 10,
        requested: 20,
      }),
      'tooLong',
    ],
    [new DOMException('no', 'NotSupportedError'), 'noHelper'],
  ])('says what %s means', async (refuses, code) => {
    expect((await help(explain, { availability: 'downloadable', refuses }).outcome).code).toBe(
      code,
    );
  });

  test('gives each prompt a fresh session, with the rules as its system and no tools', async () => {
    const { outcome, seen } = help(explain, { availability: 'available', deltas: ['It is. [1]'] });
    await outcome;
    const opened = seen.calls.filter(({ what }) => what === 'LanguageModel.create');
    const last = opened.at(-1)?.options as LanguageModelCreateOptions;
    expect(last.initialPrompts).toMatchObject([{ role: 'system' }]);
    expect(last.tools).toBeUndefined();
    expect(seen.destroyed).toBe(opened.length);
  });

  test('reads a long article in parts that fit its window', async () => {
    const long = withText(
      ...Array.from(
        { length: 60 },
        (_, index) => `Ferry ${index} crosses the wide harbour every day and every night.`,
      ),
    );
    const { outcome, seen, news } = help(
      explain,
      { availability: 'available', deltas: ['Ferries cross. [1]'], window: 600 },
      long,
    );
    await outcome;
    expect(seen.inputs.length).toBeGreaterThan(2);
    expect(news.some(({ kind }) => kind === 'parts')).toBe(true);
    const short = help(
      summary,
      { availability: 'available', deltas: ['Ferries cross.'], window: 300 },
      long,
    );
    await short.outcome;
    for (const input of short.seen.inputs) expect(input.length).toBeLessThan(1000);
  });

  test('reads in smaller parts what is longer for it than was thought', async () => {
    const long = withText(
      ...Array.from({ length: 60 }, (_, index) => `Ferry ${index} crosses the harbour.`),
    );
    for (const ask of [summary, explain]) {
      const plan = { availability: 'available', deltas: ['Ferries cross.'], takes: 1300 } as const;
      const { outcome, seen } = help(ask, { ...plan, deltas: [...plan.deltas], window: 900 }, long);
      expect((await outcome).code).toBe('done');
      expect(seen.inputs.length).toBeGreaterThan(1);
    }
  });

  test('translates the lines that were chosen, which keep what they rest on', async () => {
    const { outcome } = help(translate, { availability: 'available' });
    expect((await outcome).result).toMatchObject({
      lines: [{ text: '~All eleven stops will be served.~', sentences: [4] }],
      language: 'de',
    });
    const comment = { task: 'translateComment', text: 'Bonjour à tous', into: 'de' } as const;
    const { outcome: other, seen } = help(comment, { availability: 'available' });
    await other;
    expect(seen.calls).toContainEqual({
      what: 'Translator.create',
      options: { sourceLanguage: 'fr', targetLanguage: 'de' },
    });
  });
});
