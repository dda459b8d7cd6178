/** How many words one that is looked for may be made of: languages without spaces are split finer than lists are. */
const longestRun = 3;

/**
 * The first word of a text that is among those looked for, as it is written; null where there is none. Whole words
 * only, by the language's own rules (https://unicode.org/reports/tr29/). Quotes, code and addresses are not the
 * writer's words.
 *
 * @param words in lower case
 * @param language BCP 47
 */
export function findUncivil(
  text: string,
  words: ReadonlySet<string>,
  language: string,
): string | null {
  const own = text
    .replace(/^[ \t]*>.*$/gm, '')
    .replace(/```[\s\S]*?(?:```|$)/g, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\b(?:https?:\/\/|mailto:)\S+/gi, '');
  const parts = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(own)];
  for (const [from, { isWordLike }] of parts.entries()) {
    if (!isWordLike) continue;
    for (let to = from + longestRun; to > from; to -= 1) {
      const run = parts.slice(from, to).map(({ segment }) => segment);
      if (words.has(run.join('').toLowerCase())) return run.join('').trim();
    }
  }
  return null;
}
