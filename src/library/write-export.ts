import type { ArticleId } from '../article/article.ts';
import type { call } from '../channel/calls.ts';
import type { ExportKind, StoredPart } from '../contract.ts';
import { writeAfterwordJson } from '../formats/afterword-json.ts';
import type { ThreadWords } from '../formats/thread-words.ts';
import { writeAnnotations } from '../formats/write-annotations.ts';
import { writeCsv } from '../formats/write-csv.ts';
import { writeHtml } from '../formats/write-html.ts';
import { type WrittenFile, writeMarkdown } from '../formats/write-markdown.ts';
import { askThreads, type Chosen } from './ask-threads.ts';
import type { ExportFormat } from './export-formats.ts';
import type { WriteTarget } from './write-target.ts';
import { zipFiles } from './zip-files.ts';

export interface ExportOptions {
  ask: typeof call;
  ids: readonly ArticleId[];
  only: Chosen['only'];
  words: ThreadWords;
  /** When, in milliseconds since 1970. */
  now: number;
  signal: AbortSignal;
  /** Told how many comments, marks of deleted ones among them, are written so far, and how many records are broken. */
  onProgress(comments: number, skipped: number): void;
}

/**
 * Writes threads as one file, part by part. Ends early where it is cancelled, and the target is then not closed.
 * @throws PartFault where the store fails, and whatever the target throws
 */
export async function writeExport(
  format: ExportFormat,
  target: WriteTarget,
  options: ExportOptions,
): Promise<void> {
  for await (const piece of piecesOf(format, options)) {
    if (options.signal.aborted) return;
    await target.write(piece);
  }
}

/**
 * Writes each thread as a Markdown file of its own into a folder.
 * @throws PartFault where the store fails, and whatever the folder throws
 */
export async function writeFolder(
  folder: FileSystemDirectoryHandle,
  options: ExportOptions,
): Promise<void> {
  for await (const { name, text } of markdownFiles(options)) {
    if (options.signal.aborted) return;
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
}

function piecesOf(
  format: ExportFormat,
  options: ExportOptions,
): AsyncIterable<string | Uint8Array<ArrayBuffer>> {
  const { words, now } = options;
  const parts = () => threadParts(options, ['articles', 'comments']);
  switch (format) {
    case 'html':
      return writeHtml(parts(), words);
    case 'markdown':
      return zipFiles(markdownFiles(options), now);
    case 'csv':
      return writeCsv(parts());
    case 'annotations':
      return writeAnnotations(parts(), now);
    case 'json':
      return writeAfterwordJson(jsonParts(options), now);
  }
}

function markdownFiles(options: ExportOptions): AsyncIterable<WrittenFile> {
  return writeMarkdown(threadParts(options, ['articles', 'comments']), options.words);
}

/** The file has all comments before all drafts before all articles. */
async function* jsonParts(options: ExportOptions) {
  for (const kind of ['comments', 'drafts', 'articles'] as const) {
    for await (const part of threadParts(options, [kind])) yield { ...part, settings: null };
  }
}

function threadParts(options: ExportOptions, kinds: ExportKind[]): AsyncGenerator<StoredPart> {
  const { ask, ids, only, signal, onProgress } = options;
  let [comments, skipped] = [0, 0];
  const counts = kinds.includes('comments');
  return askThreads({
    ask,
    ids,
    only,
    kinds,
    signal,
    onPart(part) {
      comments += part.comments.length;
      skipped += part.skipped;
      if (counts) onProgress(comments, skipped);
    },
  });
}
