import { type ForeignRecords, gatherFound } from './gather-found.ts';
import { annotationList, readAnnotations } from './read-annotations.ts';
import { readColumns, readOwnTable, type TableForm } from './read-columns.ts';
import { readDisqus } from './read-disqus.ts';
import { hypothesisList, readHypothesis } from './read-hypothesis.ts';
import { readRemark } from './read-remark.ts';
import { readWordpress } from './read-wordpress.ts';
import type { ColumnMap } from './table-fields.ts';
import type { FileSort } from './tell-format.ts';

/** Who wrote a file. */
export type FileSource =
  | 'afterword'
  | 'hypothesis'
  | 'annotations'
  | 'remark42'
  | 'disqus'
  | 'wordpress'
  | 'table';

export type ReadForeign = ForeignRecords & { source: FileSource };

/** What a JSON file of another program holds, once it is parsed; null where no known program wrote it. */
export async function readForeignJson(file: unknown): Promise<ReadForeign | null> {
  const hypothesis = hypothesisList(file);
  if (hypothesis) {
    const found = readHypothesis(hypothesis.list, hypothesis.own);
    return { ...(await gatherFound('hypothesis', found)), source: 'hypothesis' };
  }
  const annotations = annotationList(file);
  if (!annotations) return null;
  const found = readAnnotations(annotations);
  return { ...(await gatherFound('annotation', found)), source: 'annotations' };
}

type Pieces = AsyncIterable<string>;

/** What a file of comment systems holds, as its pieces come. */
export async function readForeignPieces(
  sort: Exclude<FileSort, 'json' | 'table'>,
  pieces: Pieces,
): Promise<ReadForeign> {
  const readers = { remark42: readRemark, disqus: readDisqus, wordpress: readWordpress };
  return { ...(await gatherFound(sort, readers[sort](pieces))), source: sort };
}

/** How a table is to be read: one that Afterword wrote, or by its columns. */
export type TablePlan =
  | ({ kind: 'afterword' } & TableForm)
  | ({ kind: 'hypothesis' | 'other'; columns: ColumnMap } & TableForm);

/** What a table holds, as its pieces come. */
export async function readForeignTable(plan: TablePlan, pieces: Pieces): Promise<ReadForeign> {
  if (plan.kind === 'afterword') {
    const own = await gatherFound('afterword', readOwnTable(pieces, plan));
    return { ...own, source: 'afterword' };
  }
  // An annotation of Hypothesis has no id in its table: it is told by what it says.
  const source = plan.kind === 'hypothesis' ? 'hypothesis-table' : 'table';
  const found = readColumns(pieces, { ...plan, source });
  const records = await gatherFound(source, found);
  return { ...records, source: plan.kind === 'hypothesis' ? 'hypothesis' : 'table' };
}
