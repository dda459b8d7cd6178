import * as v from 'valibot';
import { type KeptArticle, keptArticleSchema } from '../article/kept-article.ts';
import { mendSettings, type Settings } from '../settings.ts';
import { type Comment, commentSchema } from '../thread/comment.ts';
import { type Draft, draftSchema } from '../thread/draft.ts';
import { splitLines } from './split-lines.ts';

/**
 * Afterword's own file: everything that a reader has, as JSON.
 *
 *     { "format": "afterword", "version": 1, "exported": "2026-11-22T10:00:00.000Z", "settings": {…},
 *       "comments": […], "drafts": […], "articles": […] }
 *
 * Records are as they are stored, one a line. A deleted comment is a mark without text.
 */
const format = 'afterword';
const version = 1;

/** The kinds of records, in the order in which they stand in a file. */
const kinds = ['comments', 'drafts', 'articles'] as const;
type Kind = (typeof kinds)[number];

export interface AfterwordRecords {
  articles: KeptArticle[];
  comments: Comment[];
  drafts: Draft[];
}

/** A part of what a file will hold. The settings count in the first part alone. */
export type AfterwordPart = AfterwordRecords & { settings: Settings | null };

/**
 * Writes a file as its parts come, so that a large one is never held whole: the strings, one after the other, are the
 * file.
 * @param parts in the order of a file: all comments before all drafts before all articles
 * @param exported when, in milliseconds since 1970
 * @throws Error where the parts come in another order
 */
export async function* writeAfterwordJson(
  parts: AsyncIterable<AfterwordPart> | Iterable<AfterwordPart>,
  exported: number,
): AsyncGenerator<string, void, undefined> {
  const date = new Date(exported).toISOString();
  /** The list that is open; -1 before the first. */
  let open = -1;
  let separator = '';
  let begun = false;
  const openUpTo = (list: number): string => {
    let text = '';
    for (; open < list; separator = '') {
      text += open === -1 ? '' : '\n]';
      open += 1;
      text += `,\n"${kinds[open]}": [`;
    }
    return text;
  };
  for await (const part of parts) {
    let text = begun ? '' : writeHead(date, part.settings);
    begun = true;
    for (const [list, kind] of kinds.entries()) {
      for (const record of part[kind]) {
        if (list < open) throw new Error(`${kind} after ${kinds[open]}`);
        text += `${openUpTo(list)}${separator}\n${JSON.stringify(record)}`;
        separator = ',';
      }
    }
    yield text;
  }
  const head = begun ? '' : writeHead(date, null);
  yield `${head}${openUpTo(kinds.length - 1)}\n]\n}\n`;
}

function writeHead(date: string, settings: Settings | null): string {
  const head = { format, version, exported: date, settings };
  // The lists follow before the closing brace.
  return JSON.stringify(head, null, 1).slice(0, -2);
}

/** Why a record of a file is not taken. */
type RecordFault =
  /** It is not what it should be. */
  | 'invalid'
  /** An earlier record of the file has the same id. */
  | 'duplicate'
  /** Not a list, where one of records belongs. */
  | 'notList';

export type FileFault = 'notJson' | 'notAfterword' | 'newerVersion';

export type ReadFile =
  | (AfterwordRecords & {
      ok: true;
      /** Null where the file has none. */
      settings: Settings | null;
      /** What was left out, and where it stands: `comments[17]`, counted from 0. */
      refused: { place: string; why: RecordFault }[];
    })
  | { ok: false; why: FileFault };

/**
 * Reads a file. A broken record costs only itself; a file that is not ours costs the file. Never throws, whatever the
 * text is.
 */
export function readAfterwordJson(text: string): ReadFile {
  const file = parseObject(text);
  return file ? readAfterword(file) : (salvageText(text) ?? { ok: false, why: 'notJson' });
}

/** The same of a file that is parsed. Never throws, whatever it is. */
export function readAfterword(parsed: unknown): ReadFile {
  const file = isObject(parsed) ? parsed : {};
  if (file.format !== format || !isVersion(file.version)) return { ok: false, why: 'notAfterword' };
  if (file.version > version) return { ok: false, why: 'newerVersion' };
  const refused: { place: string; why: RecordFault }[] = [];
  const read = <T>(kind: Kind, schema: v.GenericSchema<unknown, T>, key: (record: T) => string) => {
    const { records, faults } = readList(file[kind], schema, key);
    for (const { at, why } of faults) {
      refused.push({ place: at === null ? kind : `${kind}[${at}]`, why });
    }
    return records;
  };
  return {
    ok: true,
    comments: read('comments', commentSchema, ({ id }) => id),
    drafts: read('drafts', draftSchema, ({ article, slot }) => `${slot} ${article}`),
    articles: read('articles', keptArticleSchema, ({ id }) => id),
    settings: isObject(file.settings) ? mendSettings(file.settings) : null,
    refused,
  };
}

/** What stands first in a file of ours, as it is written. */
const ownHead = /^\uFEFF?\{\s*"format": ?"afterword",\s*"version": ?1,/;
/** The line that opens a list, and one that ends a list or the file. */
const opening = /^"(comments|drafts|articles)": \[$/;
const closing = /^[\]}],?$/;

/**
 * What is whole in a file that is not, because it ends early or a line of it is broken: every record has a line of its
 * own. Null where nothing is.
 * @param head how the file begins: some hundred letters
 * @param pieces all of it
 */
export async function salvageAfterword(
  head: string,
  pieces: AsyncIterable<string>,
): Promise<ReadFile | null> {
  if (!ownHead.test(head)) return null;
  const salvage = beginSalvage();
  for await (const { line, text } of splitLines(pieces)) salvage.take(text, line);
  return salvage.end();
}

/** The same of a text. */
function salvageText(text: string): ReadFile | null {
  if (!ownHead.test(text)) return null;
  const salvage = beginSalvage();
  for (const [index, line] of text.split('\n').entries()) salvage.take(line, index);
  return salvage.end();
}

function beginSalvage() {
  const lists: Record<Kind, unknown[]> = { comments: [], drafts: [], articles: [] };
  const places: Record<Kind, number[]> = { comments: [], drafts: [], articles: [] };
  const broken: { place: string; why: RecordFault }[] = [];
  let open: Kind | null = null;
  return {
    take(line: string, index: number): void {
      const opens = opening.exec(line)?.[1];
      if (opens) open = opens as Kind;
      else if (open && line !== '' && !closing.test(line)) {
        const record = parseObject(line.replace(/,$/, ''));
        if (record) {
          lists[open].push(record);
          places[open].push(index);
        } else broken.push({ place: `line[${index}]`, why: 'invalid' });
      }
    },
    end(): ReadFile | null {
      const read = readAfterword({ format, version, ...lists });
      if (!read.ok || read.articles.length + read.comments.length + read.drafts.length === 0)
        return null;
      const others = read.refused.map(({ place, why }) => {
        const [, kind = '', at = ''] = /^(\w+)\[(\d+)\]$/.exec(place) ?? [];
        const line = places[kind as Kind]?.[Number(at)];
        return { place: line === undefined ? place : `line[${line}]`, why };
      });
      return { ...read, refused: [...broken, ...others] };
    },
  };
}

interface ReadList<T> {
  records: T[];
  /** Where `at` is null, the list itself is at fault. */
  faults: { at: number | null; why: RecordFault }[];
}

function readList<T>(
  list: unknown,
  schema: v.GenericSchema<unknown, T>,
  key: (record: T) => string,
): ReadList<T> {
  if (list === undefined) return { records: [], faults: [] };
  if (!Array.isArray(list)) return { records: [], faults: [{ at: null, why: 'notList' }] };
  const records = new Map<string, T>();
  const faults: ReadList<T>['faults'] = [];
  for (const [at, raw] of list.entries()) {
    const parsed = v.safeParse(schema, raw);
    if (!parsed.success) faults.push({ at, why: 'invalid' });
    else if (records.has(key(parsed.output))) faults.push({ at, why: 'duplicate' });
    else records.set(key(parsed.output), parsed.output);
  }
  return { records: [...records.values()], faults };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    // Some editors put a byte order mark first.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(value) ? value : {};
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isVersion = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;
