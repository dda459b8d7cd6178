import { parse } from 'papaparse';

/** A row of a table. */
export interface TableRow {
  /** Its number in the file, counted from 0; the first is the header. */
  row: number;
  cells: string[];
  /** Whether its quotes are not right, so that it is not sure what belongs to it. */
  broken: boolean;
}

/**
 * Text that is looked at at once, in UTF-16 units: far more than a row of comments has. A quote that is never closed
 * takes in no more than this.
 */
const windowSize = 262_144;

const delimiters = [',', ';', '\t', '|'];

/** A first line by which a spreadsheet is told the sign: it is no row, and a spreadsheet does not show it. */
const signLine = /^\uFEFF?"?sep=([,;\t|])"?(?:\r\n|[\n\r]|$)/i;
/** So much is enough to see whether there is one. */
const signSize = 16;

/** Which sign stands between the cells of a table, or null where the text is none. */
export function guessDelimiter(head: string): string | null {
  const told = signLine.exec(head)?.[1];
  if (told) return told;
  const [first = ''] = head.replace(/^\uFEFF/, '').split(/\r\n|[\n\r]/);
  const { data, meta } = parse<string[]>(first, { delimitersToGuess: delimiters });
  return (data[0]?.length ?? 0) > 1 ? meta.delimiter : null;
}

/**
 * The rows of a table (RFC 4180, whichever sign stands between its cells), one after the other as a file comes. A row
 * whose quotes are not right costs its first line: the next lines are read all the same.
 */
export async function* readTable(
  pieces: AsyncIterable<string> | Iterable<string>,
  delimiter: string,
): AsyncGenerator<TableRow, void> {
  let text = '';
  let row = 0;
  let begun = false;
  const drain = function* (isLast: boolean): Generator<TableRow, void> {
    while (text !== '' && (isLast || text.length >= windowSize)) {
      const { rows, used } = readWindow(text, delimiter, isLast && text.length <= windowSize);
      for (const { cells, broken } of rows) {
        const blank = cells.length === 1 && cells[0]?.trim() === '';
        if (!blank) yield { row, cells, broken };
        row += 1;
      }
      text = text.slice(used);
    }
  };
  const begin = () => {
    text = text.replace(signLine, '').replace(/^\uFEFF/, '');
    begun = true;
  };
  for await (const piece of pieces) {
    text += piece;
    if (!begun && text.length < signSize) continue;
    if (!begun) begin();
    yield* drain(false);
  }
  if (!begun) begin();
  yield* drain(true);
}

/** The rows that are whole in the beginning of a text, and how much of it they take; at least one. */
function readWindow(text: string, delimiter: string, isLast: boolean) {
  const window = text.slice(0, windowSize);
  const rows: { cells: string[]; broken: boolean }[] = [];
  let used = 0;
  let stopped = false;
  parse<string[]>(window, {
    delimiter,
    step({ data, errors, meta }, parser) {
      const wrong = errors.some(({ type }) => type === 'Quotes');
      const isWhole = isLast || meta.cursor < window.length;
      if (!stopped && isWhole && !wrong) {
        rows.push({ cells: data, broken: false });
        used = meta.cursor;
        return;
      }
      stopped = true;
      parser.abort();
    },
  });
  // It may end in the next piece; where it alone fills the window, or the text ends in it, its first line is given up.
  if (used === 0 || (stopped && isLast)) {
    const rest = window.slice(used);
    const end = /\r\n|[\n\r]/.exec(rest);
    const line = end ? rest.slice(0, end.index) : rest;
    rows.push({ cells: [line], broken: true });
    used += line.length + (end?.[0].length ?? 0);
  }
  return { rows, used };
}
