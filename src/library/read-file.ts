import { readAfterword, salvageAfterword } from '../formats/afterword-json.ts';
import { parseJson } from '../formats/parse-json.ts';
import { guessColumns, tableKind } from '../formats/read-columns.ts';
import {
  type ReadForeign,
  readForeignJson,
  readForeignPieces,
  readForeignTable,
} from '../formats/read-foreign.ts';
import { guessDelimiter } from '../formats/read-table.ts';
import { salvageAnnotations } from '../formats/salvage-annotations.ts';
import { surveyTable } from '../formats/survey-table.ts';
import type { ColumnMap } from '../formats/table-fields.ts';
import { tellFormat } from '../formats/tell-format.ts';
import { locale } from '../ui/say.ts';
import { type ChosenFault, type ChosenFile, type ChosenTable, largestFile } from './chosen-file.ts';
import { pauseNow } from './pause-now.ts';
import { tellEncoding } from './tell-encoding.ts';
import { isGzip, unpackGzip } from './unpack-gzip.ts';
import { usualOrder } from './usual-order.ts';

/** So much of a file tells what it is, in bytes. */
const headSize = 65_536;

/** Rows of a table that are shown before it is read. */
const rowsShown = 3;

type Answer = ChosenFile | ChosenTable | { ok: false; why: ChosenFault };

/**
 * Reads a file, by what is in it. Throws where the browser cannot read it.
 * @param most how much of a packed file is unpacked, in bytes
 */
export async function readFile(
  packed: Blob,
  signal: AbortSignal,
  columns?: ColumnMap,
  most = largestFile,
): Promise<Answer> {
  const file = (await isGzip(packed)) ? await unpackGzip(packed, most, signal) : packed;
  if (file === null) return { ok: false, why: 'tooLarge' };
  const encoding = await tellEncoding(file, signal);
  const head = await readHead(file, encoding);
  const sort = tellFormat(head);
  const pieces = () => textPieces(file, encoding, signal);
  if (sort === null) return { ok: false, why: head.trim() === '' ? 'notJson' : 'notAfterword' };
  if (sort === 'json') return readJson(head, pieces, signal);
  if (sort !== 'table') return asChosen(await readForeignPieces(sort, pieces()));
  return readAsTable(head, pieces, columns);
}

async function readJson(
  head: string,
  pieces: () => AsyncGenerator<string>,
  signal: AbortSignal,
): Promise<Answer> {
  const parsed = await parseJson(pieces()).catch(() => broken);
  if (signal.aborted) return { ok: false, why: 'notRead' };
  const own = parsed === broken ? await salvageAfterword(head, pieces()) : readAfterword(parsed);
  if (own?.ok) return { ...own, source: 'afterword', left: {} };
  if (own?.why === 'newerVersion') return own;
  const whole = parsed === broken ? await salvageAnnotations(pieces()) : parsed;
  const foreign = await readForeignJson(whole);
  return foreign ? asChosen(foreign) : (own ?? { ok: false, why: 'notJson' });
}

const broken = Symbol('no JSON');

async function readAsTable(
  head: string,
  pieces: () => AsyncGenerator<string>,
  columns: ColumnMap | undefined,
): Promise<Answer> {
  const delimiter = guessDelimiter(head) ?? ',';
  const usual = usualOrder(locale());
  const survey = await surveyTable(pieces(), { delimiter, most: rowsShown, usual });
  const { header, orders } = survey;
  const kind = tableKind(header);
  const form = { delimiter, orders };
  if (kind === 'afterword') return asChosen(await readForeignTable({ kind, ...form }, pieces()));
  const guess = guessColumns(header);
  if (kind === 'other' && !columns) return { ok: 'columns', ...survey, guess };
  const plan = { kind, ...form, columns: columns ?? guess };
  return asChosen(await readForeignTable(plan, pieces()));
}

const asChosen = (read: ReadForeign): ChosenFile => ({ ...read, ok: true, settings: null });

async function readHead(file: Blob, encoding: string): Promise<string> {
  const bytes = await file.slice(0, headSize).arrayBuffer();
  return new TextDecoder(encoding).decode(bytes, { stream: true });
}

/** A file's text as it is read, and the page goes on in between. Ends early where it is cancelled. */
async function* textPieces(
  file: Blob,
  encoding: string,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream(encoding)).getReader();
  try {
    for (let read = await reader.read(); !read.done && !signal.aborted; ) {
      yield read.value;
      await pauseNow();
      read = await reader.read();
    }
  } finally {
    void reader.cancel();
  }
}
