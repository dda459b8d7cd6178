import { stopWordsOf } from './language-words.ts';
import type { Prepared } from './prepared.ts';

/** A word of a sentence with what stands around it. */
interface Token {
  text: string;
  low: string;
  /** Between the word before and this one. */
  gap: string;
  isCapital: boolean;
}

/** Words with capitals behind each other, which may be a name. */
export interface CapitalRun {
  words: string[];
  /** The words beside it in lower case, and what stands between it and the next; '' at an end. */
  before: string;
  after: string;
  gapAfter: string;
  isFirst: boolean;
  sentence: number;
}

/** Small words within names: "Leonardo da Vinci", "University of Lund". */
const particles = new Set(
  'of de da di do dos das del della degli du des des la le el al van von der den zu bin ibn ben af av y'.split(
    ' ',
  ),
);

const word = /[\p{L}\p{M}\p{N}]+(?:[’'.-][\p{L}\p{M}\p{N}]+)*/gu;

/** The runs of words with capitals in an article's running text, and the words that it also writes small. */
export function readCapitals({ sentences, subject, language }: Prepared): {
  runs: CapitalRun[];
  small: ReadonlySet<string>;
} {
  const stop = stopWordsOf(language);
  const small = new Set<string>();
  const runs: CapitalRun[] = [];
  for (const { block, number, text } of sentences) {
    const kind = subject.blocks[block]?.kind;
    if (kind === 'heading' || kind === 'code' || kind === 'table row') continue;
    const tokens = splitTokens(text);
    for (const { isCapital, low } of tokens) if (!isCapital) small.add(low);
    // All in capitals, or each word: it tells no names.
    if (tokens.length > 3 && tokens.every(({ isCapital }) => isCapital)) continue;
    runs.push(...runsOf(tokens, number, stop));
  }
  return { runs, small };
}

function splitTokens(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const gap = text.slice(end, index);
    end = index + found.length;
    // "Moe's", "Moe’s": the name without its ending.
    const bare = found.replace(/[’']s?$|[’']s$/u, '');
    return { text: bare, low: bare.toLowerCase(), gap, isCapital: /^\p{Lu}/u.test(bare) };
  });
}

function runsOf(
  tokens: readonly Token[],
  sentence: number,
  stop: ReadonlySet<string>,
): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first?.isCapital || stop.has(first.low)) continue;
    const end = endOfRun(tokens, at, stop);
    runs.push({
      words: tokens.slice(at, end).map(({ text }) => text),
      before: tokens[at - 1]?.low ?? '',
      after: tokens[end]?.low ?? '',
      gapAfter: tokens[end]?.gap ?? '',
      isFirst: at === 0 || /[.:!?“"«„(]/.test(first.gap),
      sentence,
    });
    at = end - 1;
  }
  return runs;
}

/** How many words a name has at most. */
const longestName = 6;

/** Behind which token the run of capitals ends that begins with one. */
function endOfRun(tokens: readonly Token[], at: number, stop: ReadonlySet<string>): number {
  let end = at + 1;
  for (let next = end; next < Math.min(tokens.length, at + longestName); next++) {
    const token = tokens[next];
    if (!token || !joins(token.gap, tokens[next - 1]?.text ?? '')) break;
    if (token.isCapital && !stop.has(token.low)) end = next + 1;
    else if (!particles.has(token.low)) break;
  }
  return end;
}

/** A space between two words joins them; a point only behind an initial or a title: "J. Smith", "Dr. Smith". */
function joins(gap: string, before: string): boolean {
  return gap === ' ' || gap === '\u00a0' || (gap === '. ' && before.length <= 4);
}
