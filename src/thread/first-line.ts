import { withoutMarks } from './without-marks.ts';

/** One segmenter for all: making one costs more than using it. Where graphemes end differs in no language. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]/;
/** Marks of Markdown take room that is not shown: so many units more are looked at. */
const spare = 200;

/**
 * The first line of a text that says something, for a list: trimmed, without the marks of Markdown, and cut before a grapheme (a letter with its
 * marks, an emoji with its parts) with '…' where it is too long. '' for a text without one.
 * @param limit the most UTF-16 units to answer, the '…' counted; at least 1.
 */
export function firstLine(text: string, limit: number): string {
  const rest = text.trimStart();
  const end = rest.search(lineEnd);
  const whole = (end === -1 ? rest : rest.slice(0, end)).trimEnd();
  const line = withoutMarks(whole.slice(0, limit + spare));
  if (line.length <= limit) return line;
  // One unit more, so that the last one is never half of a surrogate pair.
  const head = line.slice(0, limit + 1);
  const cut = graphemes.segment(head).containing(limit - 1)?.index ?? 0;
  return `${head.slice(0, cut).trimEnd()}…`;
}
