import { type DayOrder, tellDayOrder } from './read-date.ts';
import { readTable } from './read-table.ts';

/** What a table is like, before it is read. */
export interface TableSurvey {
  header: string[];
  /** The first rows below it. */
  rows: string[][];
  /** What each column means by `02/11/2026`. */
  orders: DayOrder[];
}

/**
 * Looks through a table: one date of a column that can be read in one way alone says how all of them are meant; where
 * there are such of both sorts, the more have it.
 * @param most how many of its rows are shown
 * @param usual the order in a column that says none: the reader's
 */
export async function surveyTable(
  pieces: AsyncIterable<string> | Iterable<string>,
  { delimiter, most, usual }: { delimiter: string; most: number; usual: DayOrder },
): Promise<TableSurvey> {
  let header: string[] = [];
  const rows: string[][] = [];
  const votes: number[] = [];
  for await (const { row, cells } of readTable(pieces, delimiter)) {
    if (row === 0) header = cells;
    else if (rows.length < most) rows.push(cells);
    for (const [column, cell] of cells.entries()) {
      const order = tellDayOrder(cell);
      if (order) votes[column] = (votes[column] ?? 0) + (order === 'dayFirst' ? 1 : -1);
    }
  }
  const orders = header.map((_, column): DayOrder => {
    const vote = votes[column] ?? 0;
    if (vote === 0) return usual;
    return vote > 0 ? 'dayFirst' : 'monthFirst';
  });
  return { header, rows, orders };
}
