import { commentIdSchema } from '../thread/comment.ts';
import { readerKey } from '../thread/comment-rules.ts';
import { type Found, type FoundComment, foundAuthor, plainFound, readBy } from './found-comment.ts';
import { quoteAbove, tagsBelow } from './quote-above.ts';
import { type DayOrder, readDate, readDateCell } from './read-date.ts';
import { readTable, type TableRow } from './read-table.ts';
import { type ColumnMap, type TableField, tableFields } from './table-fields.ts';
import { csvColumns, readOwnCell } from './write-csv.ts';

/** What columns are called, in exports of Hypothesis, Memex, Readwise and others: folded to small letters alone. */
const usualNames: Record<TableField, string[]> = {
  address: ['url', 'address', 'uri', 'link', 'pageurl', 'fullurl', 'pageuri', 'sourceurl', 'href'],
  text: ['text', 'body', 'comment', 'note', 'notes', 'annotation', 'content', 'message'],
  created: [
    'created',
    'creationdate',
    'createdat',
    'createdwhen',
    'date',
    'time',
    'timestamp',
    'highlightedat',
    'savedat',
  ],
  author: ['author', 'user', 'username', 'name', 'creator'],
  title: ['title', 'pagetitle', 'fulltitle', 'documenttitle', 'article'],
  quote: ['quote', 'highlight', 'highlightedtext', 'selection', 'exact'],
  tags: ['tags', 'tag', 'labels', 'lists', 'spaces'],
  id: ['id', 'annotationid', 'commentid'],
  parent: ['parent', 'parentid', 'inreplyto', 'replyto'],
};

const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The columns that a header's names tell, each column once. */
export function guessColumns(header: readonly string[]): ColumnMap {
  const names = header.map(fold);
  const taken = new Set<number>();
  const pick = (field: TableField): number | null => {
    for (const name of usualNames[field]) {
      const at = names.findIndex((other, index) => other === name && !taken.has(index));
      if (at === -1) continue;
      taken.add(at);
      return at;
    }
    return null;
  };
  return Object.fromEntries(tableFields.map((field) => [field, pick(field)])) as ColumnMap;
}

/** What a table is, by its header: one of Afterword's own, of Hypothesis, or another. */
export function tableKind(header: readonly string[]): 'afterword' | 'hypothesis' | 'other' {
  const names = header.map((name) => name.trim());
  if (csvColumns.every((column, index) => names[index] === column)) return 'afterword';
  const folded = header.map(fold);
  const asked = ['creationdate', 'url', 'annotationreplytype', 'user', 'body'];
  return asked.every((name) => folded.includes(name)) ? 'hypothesis' : 'other';
}

/** How a table is written. */
export interface TableForm {
  /** What stands between its cells. */
  delimiter: string;
  /** What each column means by `02/11/2026`. */
  orders: readonly DayOrder[];
}

/**
 * The rows of a table as comments; those of one without a column of authors are the reader's own. A row without an id is
 * told by what it says: of two rows that say the same the second is the first.
 * @param orders what each column means by `02/11/2026`
 * @param source what the ids are counted in
 */
export async function* readColumns(
  pieces: AsyncIterable<string> | Iterable<string>,
  { delimiter, orders, columns, source }: TableForm & { columns: ColumnMap; source: string },
): AsyncGenerator<Found, void> {
  for await (const table of readTable(pieces, delimiter)) {
    if (table.row === 0) continue;
    const place = `row[${table.row}]`;
    if (table.broken) yield { place, fault: 'invalid' };
    else yield { place, comment: foundRow(table, { orders, columns, source }) };
  }
}

function foundRow(
  { cells }: TableRow,
  { orders, columns, source }: Pick<TableForm, 'orders'> & { columns: ColumnMap; source: string },
): FoundComment {
  const cell = (field: TableField): string => {
    const at = columns[field];
    return at === null ? '' : (cells[at] ?? '').trim();
  };
  const name = cell('author');
  const parent = cell('parent');
  const tags = cell('tags').split(/[,;]/);
  return {
    ...plainFound,
    source: cell('id') || JSON.stringify(cells),
    parent: parent === '' ? null : parent,
    address: cell('address'),
    title: cell('title'),
    author:
      columns.author === null ? { key: readerKey, name: '' } : foundAuthor(source, name, name),
    text: tagsBelow(quoteAbove(cell('quote'), cell('text')), tags),
    created: readDateCell(cell('created'), orders[columns.created ?? -1] ?? 'dayFirst'),
  };
}

/**
 * The rows of a table that Afterword wrote: ids and authors as they were, and times, whichever way a spreadsheet wrote
 * them anew.
 */
export async function* readOwnTable(
  pieces: AsyncIterable<string> | Iterable<string>,
  { delimiter, orders }: TableForm,
): AsyncGenerator<Found, void> {
  for await (const { row, cells, broken } of readTable(pieces, delimiter)) {
    if (row === 0) continue;
    const comment = broken ? null : ownRow(cells, orders);
    const place = `row[${row}]`;
    if (comment) yield { place, comment };
    else yield { place, fault: 'invalid' };
  }
}

function ownRow(cells: readonly string[], orders: readonly DayOrder[]): FoundComment | null {
  const cell = (column: (typeof csvColumns)[number]) =>
    readOwnCell(cells[csvColumns.indexOf(column)] ?? '');
  const time = (column: 'created' | 'edited') =>
    readDate(cell(column), orders[csvColumns.indexOf(column)]);
  const id = readBy(commentIdSchema, cell('comment'));
  const key = cell('author_key').slice(0, 200);
  // A spreadsheet may fill up its rows with empty cells.
  const isWhole =
    cells.length >= csvColumns.length &&
    !cells.slice(csvColumns.length).some((more) => more.trim());
  if (id === null || key === '' || !isWhole) return null;
  const parent = readBy(commentIdSchema, cell('parent'));
  const edited = time('edited');
  return {
    ...plainFound,
    source: id,
    id,
    parent,
    address: cell('article'),
    title: cell('title'),
    author: { key, name: cell('author').slice(0, 100) },
    text: cell('text'),
    created: time('created'),
    edited: Number.isNaN(edited) ? null : edited,
  };
}
