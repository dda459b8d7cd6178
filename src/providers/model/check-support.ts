import type { ResultLine } from '../../assist/assist.ts';

/** Something that a line may rest on: a sentence or a comment, by its number. */
export interface Source {
  number: number;
  text: string;
}

/** How much of what a line says its sources have to have, as a share of its words. */
export interface Strictness {
  share: number;
}

/** The most sources that are looked for where a line names none that will do. */
const mostFound = 2;

interface Words {
  words: Set<string>;
  numbers: Set<string>;
  names: Set<string>;
}

/** Looks up what lines rest on, among the sources of one text. */
export function openSources(sources: readonly Source[], { share }: Strictness) {
  const known = sources.map((source) => ({ ...source, said: wordsOf(source.text) }));
  const byNumber = new Map(known.map((source) => [source.number, source]));

  /**
   * What a line rests on. Those that it names count where they exist and say enough of the same; else those that say
   * the most of it, if that is enough. A number or a name that none of them has is never supported.
   */
  return function check(
    text: string,
    named: readonly number[],
  ): { numbers: number[]; support: ResultLine['support'] } {
    const line = wordsOf(text);
    const cited = named.flatMap((number) => byNumber.get(number) ?? []);
    if (cited.some((source) => says(source.text, text)))
      return { numbers: cited.map(({ number }) => number), support: 'quoted' };
    if (
      isSupported(
        line,
        cited.map(({ said }) => said),
        share,
      )
    )
      return { numbers: cited.map(({ number }) => number), support: 'cited' };
    const found = known
      .map((source) => ({ source, part: shareOf(line, [source.said]) }))
      .filter(({ part }) => part > 0)
      .sort((a, b) => b.part - a.part)
      .slice(0, mostFound)
      .map(({ source }) => source);
    const [best] = found;
    for (const few of [best ? [best] : [], found]) {
      if (
        !isSupported(
          line,
          few.map(({ said }) => said),
          share,
        )
      )
        continue;
      const numbers = few.map(({ number }) => number).sort((a, b) => a - b);
      return { numbers, support: few.some((one) => says(one.text, text)) ? 'quoted' : 'cited' };
    }
    return { numbers: cited.map(({ number }) => number), support: 'unsupported' };
  };
}

/** Whether sources have every number and name of a line, and enough of its other words. */
function isSupported(line: Words, sources: readonly Words[], share: number): boolean {
  if (sources.length === 0) return false;
  const has = (kind: keyof Words, word: string) => sources.some((source) => source[kind].has(word));
  if ([...line.numbers].some((number) => !has('numbers', number))) return false;
  const missing = [...line.names].filter((name) => !has('words', name));
  if (missing.length > 0) return false;
  return shareOf(line, sources) >= share;
}

function shareOf({ words, numbers }: Words, sources: readonly Words[]): number {
  const all = [...words].map((word) => ['words', word] as const);
  const counted = [...all, ...[...numbers].map((number) => ['numbers', number] as const)];
  if (counted.length === 0) return 0;
  const shared = counted.filter(([kind, word]) => sources.some((source) => source[kind].has(word)));
  return shared.length / counted.length;
}

/** Whether a source says a line word for word. */
function says(source: string, line: string): boolean {
  const words = flat(line);
  return words.length > 0 && ` ${flat(source)} `.includes(` ${words} `);
}

const flat = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

let segmenter: Intl.Segmenter | undefined;

/** The words of a text that mean something by themselves, begun alike where they are inflected; its numbers; its names. */
function wordsOf(text: string): Words {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const words = new Set<string>();
  const names = new Set<string>();
  let atStart = true;
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) {
      if (/[.!?:…"“„«]/.test(segment)) atStart = true;
      continue;
    }
    const word = stemOf(segment);
    if (/^\p{N}/u.test(segment)) continue;
    if (carriesMeaning(segment)) {
      words.add(word);
      // In German every noun is written like a name, and has to be there all the same.
      if (!atStart && /^\p{Lu}/u.test(segment)) names.add(word);
    }
    atStart = false;
  }
  return { words, numbers: numbersOf(text), names };
}

/** Numbers without what groups their digits, in the digits of ASCII. */
function numbersOf(text: string): Set<string> {
  const digits = text.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
  const found = digits.match(/\d+(?:[.,'’\u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?/g) ?? [];
  return new Set(
    found.map((number) =>
      number.replace(/[.,'’\u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(',', '.'),
    ),
  );
}

/** The value of a decimal digit of any script: they stand in runs of ten, from zero on (Unicode Standard, 4.6). */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

const stemOf = (word: string): string => {
  const lower = word.toLowerCase();
  return /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u.test(lower) ? lower.slice(0, 5) : lower;
};

/** Short words of alphabets are articles and the like; of Chinese and Japanese, each word counts. */
function carriesMeaning(word: string): boolean {
  if (/[\p{sc=Han}\p{sc=Katakana}]/u.test(word)) return true;
  if (/^\p{sc=Hiragana}+$/u.test(word)) return false;
  return word.length >= (/^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u.test(word) ? 4 : 3);
}
