import * as v from 'valibot';
import { longestReport, reportReasons } from './report-reasons.ts';

/** That the reader reported a comment, and why: kept for a thread that is shared later. */
export const reportSchema = v.object({
  reason: v.picklist(reportReasons),
  text: v.pipe(v.string(), v.maxLength(longestReport)),
  /** When it was made or taken back, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Taken back: it stays as a mark, so that no older copy brings it back. */
  taken: v.boolean(),
});
