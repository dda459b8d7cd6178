import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { keptArticleSchema } from '../../../src/article/kept-article.ts';
import { defaultSettings } from '../../../src/default-settings.ts';
import {
  type AfterwordPart,
  readAfterwordJson,
  writeAfterwordJson,
} from '../../../src/formats/afterword-json.ts';
import { settingsSchema } from '../../../src/settings.ts';
import { commentSchema } from '../../../src/thread/comment.ts';
import { draftSchema } from '../../../src/thread/draft.ts';
import { sampleComment } from '../thread/sample-comment.ts';
import { records, settings } from './arbitrary-records.ts';

const empty: AfterwordPart = { articles: [], comments: [], drafts: [], settings: null };

async function write(...parts: AfterwordPart[]): Promise<string> {
  let file = '';
  for await (const text of writeAfterwordJson(parts, 1_800_000_000_000)) file += text;
  return file;
}

/** A file of the newest version with the given lists. */
const fileWith = (rest: Record<string, unknown>): string =>
  JSON.stringify({ format: 'afterword', version: 1, exported: '', settings: null, ...rest });

describe('writing', () => {
  test('gives a file that says what it is, one record a line', async () => {
    const file = await write({ ...empty, settings: defaultSettings, comments: [sampleComment(1)] });
    expect(JSON.parse(file)).toEqual({
      format: 'afterword',
      version: 1,
      exported: '2027-01-15T08:00:00.000Z',
      settings: defaultSettings,
      comments: [sampleComment(1)],
      drafts: [],
      articles: [],
    });
    expect(file.split('\n')).toContain(JSON.stringify(sampleComment(1)));
    expect(file.endsWith('}\n')).toBe(true);
  });

  test('of nothing is a whole file too', async () => {
    for (const file of [await write(), await write(empty), await write(empty, empty)]) {
      expect(readAfterwordJson(file)).toEqual({ ok: true, ...empty, refused: [] });
    }
  });

  test('holds no more than one part at a time', async () => {
    let given = 0;
    function* parts() {
      for (given = 1; given <= 5; given += 1) yield { ...empty, comments: [sampleComment(given)] };
    }
    const writing = writeAfterwordJson(parts(), 0);
    await writing.next();
    expect(given).toBe(1);
    await writing.next();
    expect(given).toBe(2);
  });

  test('refuses parts in another order: a list cannot be opened twice', async () => {
    const drafts = {
      ...empty,
      drafts: [{ article: 'a', slot: 'new' as const, text: '', typed: 1 }],
    };
    const comments = { ...empty, comments: [sampleComment(1)] };
    await expect(write(drafts, comments)).rejects.toThrow('comments after drafts');
  });
});

test('what was written is read as it was, however it was cut into parts', async () => {
  await fc.assert(
    fc.asyncProperty(records, settings, fc.integer({ min: 1, max: 4 }), async (all, set, size) => {
      const parts: AfterwordPart[] = [{ ...empty, settings: set }];
      for (const kind of ['comments', 'drafts', 'articles'] as const) {
        for (let from = 0; from < all[kind].length; from += size) {
          parts.push({ ...empty, [kind]: all[kind].slice(from, from + size) });
        }
      }
      const file = await write(...parts);
      const read = readAfterwordJson(file);
      expect(read).toEqual({ ok: true, ...all, settings: set, refused: [] });
      if (read.ok) expect(await write(read)).toBe(file);
    }),
  );
});

describe('reading', () => {
  test.each([
    ['', 'notJson'],
    ['{"format":"afterword","version":1,"comm', 'notJson'],
    ['<html>', 'notJson'],
    ['null', 'notAfterword'],
    ['[]', 'notAfterword'],
    ['{}', 'notAfterword'],
    ['{"format":"other","version":1}', 'notAfterword'],
    ['{"format":"afterword"}', 'notAfterword'],
    ['{"format":"afterword","version":"1"}', 'notAfterword'],
    ['{"format":"afterword","version":0}', 'notAfterword'],
    ['{"format":"afterword","version":2,"comments":[]}', 'newerVersion'],
  ])('%j is %s', (text, why) => {
    expect(readAfterwordJson(text)).toEqual({ ok: false, why });
  });

  test('a byte order mark does no harm', () => {
    expect(readAfterwordJson(`\uFEFF${fileWith({})}`).ok).toBe(true);
  });

  test('a broken record costs that record, and is named by its place', () => {
    const comments = [
      sampleComment(1),
      { ...sampleComment(2), text: 7 },
      null,
      { ...sampleComment(1), text: 'again' },
      sampleComment(3),
    ];
    const read = readAfterwordJson(fileWith({ comments, drafts: 'none', articles: [[]] }));
    expect(read).toMatchObject({
      comments: [sampleComment(1), sampleComment(3)],
      drafts: [],
      articles: [],
      refused: [
        { place: 'comments[1]', why: 'invalid' },
        { place: 'comments[2]', why: 'invalid' },
        { place: 'comments[3]', why: 'duplicate' },
        { place: 'drafts', why: 'notList' },
        { place: 'articles[0]', why: 'invalid' },
      ],
    });
  });

  test('a number that JSON cannot hold again is refused', () => {
    const draft = '{"article":"a","slot":"new","text":"x","typed":1e999}';
    const file = fileWith({}).replace('{', `{"drafts":[${draft}],`);
    expect(readAfterwordJson(file)).toMatchObject({ drafts: [], refused: [{ why: 'invalid' }] });
  });

  test('settings are mended, value by value', () => {
    const read = readAfterwordJson(fileWith({ settings: { theme: 'dark', textSize: 7, x: 1 } }));
    expect(read).toMatchObject({ settings: { ...defaultSettings, theme: 'dark' } });
    for (const broken of [null, 7, [], 'dark']) {
      expect(readAfterwordJson(fileWith({ settings: broken }))).toMatchObject({ settings: null });
    }
  });

  test('names that a record does not have do not come through', () => {
    const comment = { ...sampleComment(1), purgeAt: 5, extra: 1 };
    const file = fileWith({ comments: [comment] }).replace('"extra"', '"__proto__"');
    expect(readAfterwordJson(file)).toMatchObject({ comments: [sampleComment(1)], refused: [] });
  });

  /** Whatever was read holds only records that are what they should be. */
  function expectWhole(text: string): void {
    const read = readAfterwordJson(text);
    if (!read.ok) return;
    expect(v.is(v.array(commentSchema), read.comments)).toBe(true);
    expect(v.is(v.array(draftSchema), read.drafts)).toBe(true);
    expect(v.is(v.array(keptArticleSchema), read.articles)).toBe(true);
    expect(v.is(v.nullable(settingsSchema), read.settings)).toBe(true);
  }

  test('random bytes never throw and never become records', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectWhole));
    fc.assert(fc.property(fc.json(), expectWhole));
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (list, value) => {
        expectWhole(fileWith({ comments: list, drafts: list, articles: list, settings: value }));
      }),
    );
  });

  test('a file damaged anywhere never throws and never yields a broken record', async () => {
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(9),
        fc.string({ maxLength: 3 }),
        async (all, place, cut, put) => {
          const file = await write({ ...all, settings: defaultSettings });
          const at = Math.floor(place * file.length);
          expectWhole(file.slice(0, at) + put + file.slice(at + cut));
        },
      ),
    );
  });

  test('nesting that is deep beyond reason does no harm', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expectWhole(deep);
    expectWhole(fileWith({}).replace('{', `{"comments":${deep},`));
  });
});

test('an article of an older file has the facts that it told, and none invented', async () => {
  const older = {
    ...{ id: 'https://harbourpost.example/a', kind: 'article', title: 'Tide', words: 640 },
    ...{ address: 'https://harbourpost.example/a', site: 'harbourpost.example', authors: [] },
    ...{ published: null, language: 'en', addresses: [], firstSeen: 1, lastSeen: 2, threadSeen: 0 },
  };
  const read = readAfterwordJson(fileWith({ articles: [older] }));
  expect(read).toMatchObject({ ok: true, refused: [], articles: [older] });
  expect(read).toMatchObject({
    articles: [{ modified: null, keywords: [], image: '', access: 'unknown', paged: null }],
  });
});
