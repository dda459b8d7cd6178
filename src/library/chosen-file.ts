import type { AfterwordRecords, FileFault } from '../formats/afterword-json.ts';
import type { LeftOut } from '../formats/found-comment.ts';
import type { FileSource } from '../formats/read-foreign.ts';
import type { TableSurvey } from '../formats/survey-table.ts';
import type { ColumnMap } from '../formats/table-fields.ts';
import type { Settings } from '../settings.ts';

/** What a file holds, whoever wrote it. */
export interface ChosenFile extends AfterwordRecords {
  ok: true;
  source: FileSource;
  /** Null where the file has none. */
  settings: Settings | null;
  /** What is not taken, where it stands, and why. */
  refused: { place: string; why: string }[];
  /** What its source had deleted, or marked as spam. */
  left: Partial<Record<LeftOut, number>>;
}

/** A table of which the reader has to say which column is what. */
export interface ChosenTable extends TableSurvey {
  ok: 'columns';
  guess: ColumnMap;
}

/** The largest file that is read, in bytes, and the most that is unpacked of one: what is in it is held until it is stored. */
export const largestFile = 500_000_000;

/** Why a file cannot be brought back. */
export type ChosenFault = FileFault | 'tooLarge' | 'notRead';
