import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ask, HelpNews, ServerPlace, Subject } from '../../../src/assist/assist.ts';
import { HelpFault } from '../../../src/assist/help-fault.ts';
import { helpByServer } from '../../../src/providers/server/help-by-server.ts';
import { listModels } from '../../../src/providers/server/list-models.ts';
import { serverModel } from '../../../src/providers/server/server-model.ts';
import { tryServer } from '../../../src/providers/server/try-server.ts';
import { type Behaviour, type ModelServer, serveModel } from '../../e2e/site/model-server.ts';
import { commentId, ferries, withText } from './sample-subject.ts';

let server: ModelServer;
let place: ServerPlace;
beforeAll(async () => {
  server = await serveModel();
  place = { address: server.address, model: 'small:3b', key: '' };
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
  server.behaviour = 'good';
  server.answer = () => 'ready';
});

const faultOf = (work: Promise<unknown>): Promise<{ code: string; message: string }> =>
  work.then(
    () => ({ code: 'none', message: '' }),
    (error: unknown) => {
      if (!(error instanceof HelpFault)) throw error;
      return { code: error.code, message: error.message };
    },
  );

const summary = { task: 'summary', length: 'short' } as const;
const byServer = (
  ask: Ask,
  subject: Subject,
  more: Partial<Parameters<typeof helpByServer>[2]> = {},
) =>
  helpByServer(ask, subject, {
    server: place,
    embedded: true,
    tell: () => undefined,
    ...more,
  });

describe('help by a server', () => {
  test('streams lines, and checks what they cite', async () => {
    server.answer = () =>
      'The council replaces nine diesel ferries with hydrogen boats. [1]\nThe quay costs 9 million crowns. [3]\nThe first two boats are tested at night. [2]';
    const news: HelpNews[] = [];
    const { result, cited } = await byServer(summary, ferries, { tell: (one) => news.push(one) });
    expect(result).toMatchObject({ outcome: 'done', provider: 'server', model: 'small:3b' });
    expect(result.lines.map(({ sentences, support }) => [sentences, support])).toEqual([
      [[1], 'cited'],
      [[3], 'unsupported'],
      [[2], 'cited'],
    ]);
    expect(cited[1]).toBe(ferries.blocks[0]?.text);
    const counts = news.flatMap((one) => (one.kind === 'lines' ? [one.lines.length] : []));
    expect(counts.length).toBeGreaterThan(3);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  test('sends the article and nothing else, between fences, with no tools and no cookies', async () => {
    server.answer = () => 'It is said. [1]';
    await byServer(summary, ferries, { server: { ...place, key: 'secret' } });
    await byServer(summary, ferries);
    const [first, second] = server.asked;
    const prompt = first?.body?.messages?.map(({ content }) => content).join('\n') ?? '';
    expect(prompt).toContain('[1] The council voted');
    expect(prompt).not.toContain('gulls');
    expect(Object.keys(first?.body ?? {})).not.toContain('tools');
    expect(first?.key).toBe('Bearer secret');
    expect(second?.key).toBe('');
    const fences = server.asked.map(
      ({ body }) => /=====\w{24}=====/.exec(JSON.stringify(body))?.[0],
    );
    expect(new Set(fences).size).toBe(2);
  });

  test('digests a thread, with the comments that say so', async () => {
    server.answer = () =>
      'view: The test boat was quiet. [3]\ndisagreement: Whether the pier can take the boats, or pier works start in January. [1][2]';
    const { result } = await byServer({ task: 'digest' }, ferries);
    expect(result.lines).toMatchObject([
      { label: 'view', comments: [commentId(3)], sentences: [], support: 'quoted' },
      { label: 'disagreement', comments: [commentId(1), commentId(2)] },
    ]);
    const prompt = JSON.stringify(server.asked[0]?.body);
    expect(prompt).toContain('[2] Tomas, in reply to 1: The tender');
    expect(prompt).not.toContain('council voted');
  });

  test('says that the article does not say', async () => {
    server.answer = () => 'NOT SAID';
    const ask = { task: 'answer', question: 'Who builds the boats?' } as const;
    const { result } = await byServer(ask, ferries);
    expect(result).toMatchObject({ outcome: 'notSaid', lines: [] });
    expect(server.asked[0]?.body?.messages?.[1]?.content).toContain('Who builds the boats?');
  });

  test('translates line by line, and lines keep what they rest on', async () => {
    server.answer = (_, user) =>
      [...user.matchAll(/^\[(\d+)\] (.*)$/gm)].map(([, n, text]) => `[${n}] ~${text}~`).join('\n');
    const passage = 'The first line.\n\nThe second.';
    const ask = { task: 'translate', what: 'passage', passage, into: 'de' } as const;
    const { result } = await byServer(ask, ferries);
    expect(result.lines.map(({ text }) => text)).toEqual(['~The first line.~', '~The second.~']);
    expect(result.language).toBe('de');
    expect(server.asked[0]?.body?.messages?.[0]?.content).toContain('Write in German.');
  });

  test('translates the summary that this extension chose, or where that is off, the model’s own', async () => {
    const ask = { task: 'translate', what: 'summary', passage: null, into: 'de' } as const;
    server.answer = (system, user) =>
      system.includes('Write in German.')
        ? [...user.matchAll(/^\[(\d+)\] (.*)$/gm)]
            .map(([, n, text]) => `[${n}] ~${text}~`)
            .join('\n')
        : 'Hydrogen boats replace nine diesel ferries. [1]';
    const own = await byServer(ask, ferries);
    expect(server.asked.length).toBe(1);
    expect(own.result.lines[0]?.text).toContain(ferries.blocks[0]?.text);

    const off = await byServer(ask, ferries, { embedded: false });
    expect(server.asked.length).toBe(3);
    expect(off.result.lines).toMatchObject([
      { text: '~Hydrogen boats replace nine diesel ferries.~', sentences: [1] },
    ]);
  });

  test('changes a draft, and adds no address to it', async () => {
    const draft = 'You are wrong, see https://harbour.example/tender\nand read it.';
    const ask = { task: 'calm', draft } as const;
    server.answer = () => 'I see it differently, see https://harbour.example/tender\nand read it.';
    const { result } = await byServer(ask, ferries);
    expect(result.lines[0]?.text).toBe(
      'I see it differently, see https://harbour.example/tender\nand read it.',
    );
    server.answer = () => 'Here it is:\n```text\nI see it differently.\n```';
    const fenced = await byServer(ask, ferries);
    expect(fenced.result.lines[0]?.text).toBe('I see it differently.');
    server.answer = () => 'See ![x](https://evil.example/?q=1) and https://evil.example/2';
    const bad = await byServer(ask, ferries);
    expect(bad.result.lines[0]?.text).not.toMatch(/evil|http/);
  });

  test('reads a long article in parts, and then the notes', async () => {
    const long = withText(
      ...Array.from(
        { length: 300 },
        (_, index) =>
          `Ferry number ${index + 1} crosses the wide harbour every day and every night of the year.`,
      ),
    );
    server.answer = (system, user) => {
      const [, number] = /^\[(\d+)\]/m.exec(user) ?? [];
      return user.startsWith('This is one part')
        ? `Ferry number ${number} crosses. [${number}]`
        : `Ferries cross the harbour. [1]${system.slice(0, 0)}`;
    };
    const news: HelpNews[] = [];
    const { result } = await byServer(summary, long, { tell: (one) => news.push(one) });
    expect(server.asked.length).toBeGreaterThan(2);
    expect(news).toContainEqual({ kind: 'parts', read: 0, of: server.asked.length - 1 });
    expect(server.asked.at(-1)?.body?.messages?.[1]?.content).toContain(
      'Ferry number 1 crosses. [1]',
    );
    expect(result.lines).toMatchObject([{ support: 'cited' }]);
    for (const { body } of server.asked) expect(JSON.stringify(body).length).toBeLessThan(16_000);
  });

  test('refuses a text that would take for ever', async () => {
    const book = withText(
      ...Array.from({ length: 4000 }, () =>
        'A sentence of a book that is about a harbour and its many ferries. '.repeat(2),
      ),
    );
    expect((await faultOf(byServer(summary, book))).code).toBe('tooLong');
    expect(server.asked).toEqual([]);
  });
});

describe('what is wrong with a server', () => {
  const cases: [Behaviour, string, string?][] = [
    ['refuses origins', 'refusedOrigin'],
    ['refuses keys', 'badKey', 'Incorrect API key provided'],
    ['too many', 'tooMany', '7'],
    ['out of quota', 'serverFailed', '429: You exceeded your current quota'],
    ['refuses regions', 'serverFailed', '403: Country, region, or territory not supported'],
    ['says nothing', 'unusable'],
    ['fails', 'serverFailed', '500: model runner has unexpectedly stopped'],
    ['fails in the stream', 'serverFailed', 'out of memory'],
    ['garbage', 'notProtocol'],
    ['garbage stream', 'notProtocol'],
    ['no such model', 'unknownModel', 'model "small:3b" not found, try pulling it first'],
    ['cut', 'cut'],
    ['cut early', 'cut'],
    ['endless', 'endless'],
    ['endless silence', 'endless'],
    ['redirects', 'notRunning'],
    ['too long', 'tooLong'],
  ];
  test.each(cases)('%s', async (behaviour, code, message) => {
    server.behaviour = behaviour;
    server.answer = () => 'One two three four five six seven eight. [1]';
    const fault = await faultOf(byServer(summary, ferries));
    expect(fault.code).toBe(code);
    if (message !== undefined) expect(fault.message).toBe(message);
  });

  test('it is not running', async () => {
    const nobody = { ...place, address: 'http://127.0.0.1:9' };
    expect((await faultOf(tryServer(nobody))).code).toBe('notRunning');
    expect((await faultOf(listModels(nobody))).code).toBe('notRunning');
  });

  test('it says nothing, or stops saying anything', async () => {
    const hasty = serverModel(place, { first: 200, next: 100 });
    const prompt = { system: '', user: '' };
    server.behaviour = 'silent';
    expect((await faultOf(hasty.complete(prompt, () => undefined))).code).toBe('late');
    server.behaviour = 'slow';
    server.answer = () => 'one two three';
    expect((await faultOf(hasty.complete(prompt, () => undefined))).code).toBe('late');
  });

  test('nothing, where it is only slow or does not stream', async () => {
    server.behaviour = 'slow';
    expect((await tryServer(place)).said).toBe('ready');
    server.behaviour = 'whole';
    expect((await tryServer(place)).said).toBe('ready');
  });

  test('nothing, where its model takes no options: it is asked again without', async () => {
    server.behaviour = 'takes no options';
    expect((await tryServer(place)).said).toBe('ready');
    expect(server.asked.map(({ body }) => Object.keys(body ?? {}).sort())).toEqual([
      ['max_tokens', 'messages', 'model', 'stream', 'temperature'],
      ['messages', 'model', 'stream'],
    ]);
  });

  test('its list of models is none', async () => {
    expect(await listModels(place)).toEqual(['large:70b', 'small:3b']);
    server.behaviour = 'garbage';
    expect((await faultOf(listModels(place))).code).toBe('notProtocol');
  });
});

test('a server is tried by a POST, with nothing of the reader', async () => {
  await tryServer(place);
  expect(server.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v1/chat/completions',
  ]);
});
