/** What a line of a quote begins with (https://spec.commonmark.org/0.31.2/#block-quotes). */
const quoteMark = /^(?: {0,3}> ?)+/;
/** Who is quoted, as `quoteComment` writes it: not the article, then. */
const attribution = /^—\s/;
/** Around words that are quoted twice. */
const quotationMarks = /^["'“”„«‹「『]+|["'“”»›」』]+$/g;
const escaped = /\\([!-/:-@[-`{-~])/g;

/**
 * The words of the article that a comment begins with, as a quote in Markdown; null where it begins with none, or with
 * another comment's. Whether the article has them is not looked up.
 * @returns a line for each line that is quoted
 */
export function findQuoted(text: string): string | null {
  const lines = text.trimStart().split(/\r\n|[\n\r]/);
  const end = lines.findIndex((line) => !quoteMark.test(line));
  const quoted = lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.replace(quoteMark, '').trim())
    .filter((line) => line !== '');
  if (attribution.test(quoted.at(-1) ?? '')) return null;
  const words = quoted.join('\n').replace(quotationMarks, '').replace(escaped, '$1');
  return words === '' ? null : words;
}
