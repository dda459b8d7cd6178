import type { KeptArticle } from '../article/kept-article.ts';
import type { Comment } from '../thread/comment.ts';
import type { ThreadParts } from './whole-threads.ts';
import { writeTime } from './write-time.ts';

/** The columns, in order: one row is one comment with what its article is called. Times are ISO 8601 in UTC. */
export const csvColumns = [
  'article',
  'address',
  'title',
  'site',
  'comment',
  'parent',
  'author',
  'author_key',
  'created',
  'edited',
  'text',
] as const;

/**
 * Writes comments as a table (RFC 4180), for spreadsheets. Deleted ones are not in it. It begins with a byte order
 * mark, without which some spreadsheets take it for another encoding.
 */
export async function* writeCsv(parts: ThreadParts): AsyncGenerator<string, void> {
  yield `\uFEFF${csvColumns.join(',')}\r\n`;
  for await (const { articles, comments } of parts) {
    const known = new Map(articles.map((article) => [article.id, article]));
    let text = '';
    for (const comment of comments) {
      if (comment.deleted === null) text += writeRow(comment, known.get(comment.article));
    }
    if (text !== '') yield text;
  }
}

function writeRow(comment: Comment, article: KeptArticle | undefined): string {
  const { id, parent, author, text, created, edited } = comment;
  const cells: Record<(typeof csvColumns)[number], string> = {
    article: comment.article,
    address: article?.address ?? comment.article,
    title: article?.title ?? '',
    site: article?.site ?? '',
    comment: id,
    parent: parent ?? '',
    author: author.name,
    author_key: author.key,
    created: writeTime(created),
    edited: edited === null ? '' : writeTime(edited),
    text,
  };
  return `${csvColumns.map((column) => writeCell(cells[column])).join(',')}\r\n`;
}

/** What a spreadsheet would take for a formula, and run (https://owasp.org/www-community/attacks/CSV_Injection). */
const formula = /^'*[=+\-@\t\r]/;

/** A cell; one that reads as a formula begins with an apostrophe. */
function writeCell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
/** A cell of a table that {@link writeCsv} wrote, as it was. */
export function readOwnCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
