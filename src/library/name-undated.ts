/** A date of which something is left to type. */
const begun = /:(?:\d{0,3}|\d{4}[-/.](?:\d{1,2}[-/.])?0?)$/;

/** What of a query should be a date and is none, each once. The last word is not named while it may become one. */
export function nameUndated(undated: readonly string[], query: string): string[] {
  const typed = query.toLowerCase();
  return [...new Set(undated)].filter((part) => !(begun.test(part) && typed.endsWith(part)));
}
