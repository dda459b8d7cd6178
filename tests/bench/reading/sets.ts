import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What is known of one page of a set. */
export interface Truth {
  id: string;
  /** The address that the page stands for. */
  url: string;
  /** The article's text, or null where only snippets are known. */
  text: string | null;
  /** Snippets that belong to the article, and such that stand around it. */
  kept: string[];
  dropped: string[];
  /** Null where the page has none; undefined where the set does not say. */
  title: string | null | undefined;
  author: string | null | undefined;
  /** `YYYY-MM-DD`. */
  date: string | null | undefined;
}

/** A set of saved pages with their truth. */
export interface PageSet {
  /** The name of its folder. */
  name: string;
  folder: string;
  /** How its authors score a text: by shingles of four words, by words, or by snippets alone. */
  scoring: 'shingles' | 'words' | 'snippets';
  pages: Truth[];
}

/**
 * The sets in a folder: the folder itself where it is one, or else each folder in it that is one. A set has
 * `ground-truth.json`, an object by id, and `pages/ID.html.gz`.
 */
export function findSets(folder: string): PageSet[] {
  const inner = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
  return [folder, ...inner].filter(isSet).map(readSet);
}

/** A page's HTML: bytes, in whatever encoding it says it is. */
export function readPage({ folder }: PageSet, { id }: Truth): Buffer {
  return gunzipSync(readFileSync(pagePath(folder, id)));
}

const truthPath = (folder: string): string => join(folder, 'ground-truth.json');
const pagePath = (folder: string, id: string): string => join(folder, 'pages', `${id}.html.gz`);

function isSet(folder: string): boolean {
  return existsSync(truthPath(folder)) && existsSync(join(folder, 'pages'));
}

function readSet(folder: string): PageSet {
  const known: Record<string, Record<string, unknown>> = JSON.parse(
    readFileSync(truthPath(folder), 'utf8'),
  );
  const pages = Object.entries(known)
    .filter(([id]) => existsSync(pagePath(folder, id)))
    .map(([id, truth]) => readTruth(id, truth));
  const [first = {}] = Object.values(known);
  const scoring =
    'articleBody' in first ? 'shingles' : 'main_content' in first ? 'words' : 'snippets';
  return { name: basename(resolve(folder)), folder, scoring, pages };
}

function readTruth(id: string, truth: Record<string, unknown>): Truth {
  return {
    id,
    url: textOr(truth.url, 'https://page.example/') ?? 'https://page.example/',
    text: textOr(truth.articleBody ?? truth.main_content, null) ?? null,
    kept: textsIn(truth.with),
    dropped: textsIn(truth.without),
    title: fact(truth, 'title'),
    author: fact(truth, 'author'),
    date: fact(truth, 'publish_date' in truth ? 'publish_date' : 'date'),
  };
}

function fact(truth: Record<string, unknown>, name: string): string | null | undefined {
  return name in truth ? textOr(truth[name], null) : undefined;
}

function textOr(value: unknown, otherwise: string | null): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : otherwise;
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
