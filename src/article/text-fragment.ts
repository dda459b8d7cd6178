/** A passage of an article, as a W3C TextQuoteSelector has it (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface Passage {
  exact: string;
  /** What stands before and after it; '' where that is not known. */
  prefix: string;
  suffix: string;
}

/** From how many characters on a passage is named by its first and last words alone: the link stays one to send. */
const longestExact = 200;
/** Words at each end of a long passage, and of what stands around it. */
const endWords = 6;
const contextWords = 3;

/**
 * The address of an article, with a text fragment that leads to a passage of it
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax). A fragment that the address has stays; a text fragment in
 * it is replaced. What is no address, or a passage without a word, changes nothing.
 * @param passage null for the article as a whole
 */
export function linkTo(address: string, passage: Passage | null): string {
  const bare = address.replace(/:~:.*$/s, '').replace(/#$/, '');
  const directive = passage && textDirective(passage);
  if (!directive) return bare;
  return `${bare}${bare.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function textDirective({ exact, prefix, suffix }: Passage): string | null {
  // One exact term never runs over the end of a paragraph; a range does.
  const blocks = exact.split(/\s*[\n\r\u2028\u2029]\s*/).filter(hasWord);
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return null;
  const isRange = blocks.length > 1 || first.length > longestExact;
  const terms = isRange
    ? [encodeTerm(cutWords(first, endWords, 'start')), encodeTerm(cutWords(last, endWords, 'end'))]
    : [encodeTerm(first)];
  const before = cutWords(lastLine(prefix), contextWords, 'end');
  const after = cutWords(firstLine(suffix), contextWords, 'start');
  return [
    ...(hasWord(before) ? [`${encodeTerm(before)}-`] : []),
    ...terms,
    ...(hasWord(after) ? [`-${encodeTerm(after)}`] : []),
  ].join(',');
}

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
const lastLine = (text: string) =>
  text
    .trimEnd()
    .split(/[\n\r]/)
    .at(-1) ?? '';
const firstLine = (text: string) => text.trimStart().split(/[\n\r]/)[0] ?? '';

/** The first or last so many words, with the marks between them. The browser matches whole words alone. */
function cutWords(text: string, most: number, from: 'start' | 'end'): string {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' });
  const spans = [...words.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ begin: index, end: index + segment.length }));
  const kept = from === 'start' ? spans.slice(0, most) : spans.slice(-most);
  return text.slice(kept[0]?.begin ?? 0, kept.at(-1)?.end ?? text.length).trim();
}

/** `&`, `-` and `,` have a meaning in a directive; half a character has no encoding. */
function encodeTerm(text: string): string {
  const spaced = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(spaced).replaceAll('-', '%2D');
}
