import * as v from 'valibot';

/** What several calls take. */

export const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Milliseconds since 1970. */
export const moment = v.pipe(v.number(), v.minValue(0));
/** What a list of threads is filtered by, as it is typed. */
export const filterSchema = v.pipe(v.string(), v.maxLength(200));
/**
 * Permissions for sites that the reader has just given, as the browser names them: they are given back when nothing
 * needs them any more.
 */
export const grantedSchema = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^/*]+\/\*$/))),
  v.maxLength(10_000),
);
/** The panel leaves the tab out: it is the one that it lives in. */
export const ownTab = v.object({ tab: v.nullable(tab) });
