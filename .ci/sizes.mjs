import { existsSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

/**
 * What each entry of the build weighs: minified, and with gzip at its best level; 1 kB is 1000 bytes. A page weighs
 * as much as all scripts and styles that it loads. Fails beyond `budgets.json`.
 */

/**
 * What a page loads only when its reader asks for it, by the file that it begins with. It is weighed by itself,
 * without what it shares with the page.
 */
const onDemand = [
  'Compared',
  'DraftHelp',
  'FindBar',
  'HashtagEditor',
  'HashtagRow',
  'KeyHelp',
  'LanguageChoice',
  'ReportBox',
  'Related',
  'RelatedList',
  'RevisionList',
  'SuggestionList',
  'ThreadNotes',
  'Translation',
  'Understand',
  'browser-can',
  'help-by-browser',
  'link-to-comment',
  'mark-selection',
  'messages',
  'parse-written',
  'read-file',
  'split-sentences',
  'uncivil-words',
  'use-help',
  'write-export',
];

/** No script: a file that the workshop reads. */
const vectors = 'word-vectors/en.bin';

const dist = resolve(root, process.env.AFTERWORD_DIST ?? 'dist');

/** Prints the table and says whether every budget holds. */
export async function checkSizes() {
  const budgets = JSON.parse(readFileSync(join(root, '.ci/budgets.json'), 'utf8'));
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const rows = [
    weigh('content script', [read('src/content.js')]),
    weigh('content script without the extraction library', [await contentWithoutLibrary()]),
    weigh('popup', loadedBy('src/popup/index.html')),
    weigh('panel', loadedBy('src/panel/index.html')),
    ...onDemand.map((name) => weigh(`${name}, when it is asked for`, [read(`${name}.js`)])),
    weigh('library', loadedBy('src/library/index.html')),
    weigh('background', [read(manifest.background.service_worker)]),
    weigh('vectors of English words, when they are asked for', [readBytes(vectors)]),
  ];
  console.log(
    `${''.padEnd(54)}${'minified'.padStart(10)}${'gzip'.padStart(10)}${'budget'.padStart(10)}`,
  );
  for (const { name, minified, gzip } of rows) {
    const budget = budgets[name];
    const over = budget !== undefined && gzip > budget ? '  over' : '';
    console.log(
      `${name.padEnd(54)}${kB(minified)}${kB(gzip)}${budget === undefined ? '' : kB(budget)}${over}`,
    );
  }
  console.log(`${rows.length} entries weighed`);
  const unknown = Object.keys(budgets).filter((name) => !rows.some((row) => row.name === name));
  for (const name of unknown) console.log(`budget for something that is not built: ${name}`);
  const empty = rows.filter(({ minified }) => minified === 0);
  for (const { name } of empty) console.log(`${name}: nothing found to weigh`);
  return (
    unknown.length + empty.length === 0 && rows.every(({ name, gzip }) => !(gzip > budgets[name]))
  );
}

function weigh(name, texts) {
  return {
    name,
    minified: sum(texts.map((text) => Buffer.byteLength(text))),
    gzip: sum(texts.map((text) => gzipSync(text, { level: 9 }).length)),
  };
}

/** Every script and style that a page of the extension loads at its start. */
function loadedBy(page) {
  const html = read(page);
  const named = [
    ...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"/g),
  ].map((match) => match[1]);
  const seen = new Set();
  const follow = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, imported] of read(path).matchAll(
      /(?:\bfrom|\bimport)[\s(]*["'`](\.[^"'`]+\.js)["'`]/g,
    )) {
      if (!isOnDemand(imported)) follow(posix.join(posix.dirname(path), imported));
    }
  };
  for (const path of named)
    follow(path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path));
  return [...seen].map(read);
}

/** Files of one name have a number behind it: the sentences of each language are one. */
const isOnDemand = (path) =>
  onDemand.includes(posix.basename(path, '.js').replace(/(?<=^messages)\d+$/, ''));

/** The content script built once more, in memory, with nothing in the place of the extraction library. */
async function contentWithoutLibrary() {
  const { build } = await import('vite');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'without-the-extraction-library',
        enforce: 'pre',
        resolveId: (id) => (id === '@mozilla/readability' ? '\0nothing' : null),
        load: (id) =>
          id === '\0nothing'
            ? 'export class Readability {}\nexport const isProbablyReaderable = () => false;'
            : null,
      },
    ],
    build: {
      write: false,
      minify: true,
      lib: {
        entry: join(root, 'src/content.ts'),
        formats: ['iife'],
        name: 'content',
        fileName: 'content',
      },
    },
  });
  const [{ output }] = [built].flat();
  return output[0].code;
}

const read = (path) => readBytes(path).toString();

function readBytes(path) {
  const full = join(dist, path);
  return existsSync(full) ? readFileSync(full) : Buffer.alloc(0);
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await checkSizes()) ? 0 : 1;
}
