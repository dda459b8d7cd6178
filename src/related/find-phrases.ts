import type { ArticleText, TextBlock } from './article-terms.ts';
import { languageOf } from './article-terms.ts';
import { type PhraseWord, splitClauses } from './split-clauses.ts';

/** What an article may be about: a word, or a few that stand together. */
export interface Phrase {
  /** As it is written most often. */
  words: string;
  terms: string[];
  /** How often it is there. */
  times: number;
  /** The same, prominent places counted several times. */
  count: number;
  isName: boolean;
  inTitle: boolean;
}

/** The longest phrase, and the longest name, in words. */
const mostWords = 3;
const longestName = 4;
const titleCount = 3;
const openingCount = 2;
/** UTF-16 units that are looked at. */
const longestText = 40_000;

interface Found extends Omit<Phrase, 'words'> {
  spellings: Map<string, number>;
}

/** All phrases of an article that may be what it is about, in no order. */
export function findPhrases(article: ArticleText, blocks: readonly TextBlock[]): Phrase[] {
  const language = languageOf(article, blocks);
  const texts = [
    { text: article.title, weight: titleCount, inTitle: true },
    ...bodyOf(article, blocks).map(({ text, weight }) => ({ text, weight, inTitle: false })),
  ].map((one) => ({ ...one, runs: splitClauses(one.text, language) }));
  const small = new Set<string>();
  for (const { runs, inTitle } of texts) {
    // Of a title each word may have a capital.
    if (inTitle) continue;
    for (const { text, isCapital } of runs.flat()) if (!isCapital) small.add(text.toLowerCase());
  }
  const within = new Set(
    texts.flatMap(({ runs, inTitle }) =>
      inTitle ? [] : runs.flat().flatMap((one) => (one.isCapital && !one.isFirst ? one.term : [])),
    ),
  );
  const mayBeNamed = ({ isCapital, text }: PhraseWord): boolean =>
    isCapital && !small.has(text.toLowerCase());
  const isNamed = (word: PhraseWord): boolean => mayBeNamed(word) && within.has(word.term);
  /** At the beginning of a sentence a capital says nothing, unless a name follows: "Ida Brandt". */
  const beginsName = (word: PhraseWord, next: PhraseWord | undefined): boolean =>
    isNamed(word) || (word.isFirst && mayBeNamed(word) && next !== undefined && isNamed(next));
  const found = new Map<string, Found>();
  const note = (words: readonly PhraseWord[], weight: number, title: boolean, name: boolean) => {
    const terms = words.map(({ term }) => term);
    const key = terms.join(' ');
    const known = found.get(key) ?? {
      terms,
      times: 0,
      count: 0,
      isName: false,
      inTitle: false,
      spellings: new Map<string, number>(),
    };
    known.times += 1;
    known.count += weight;
    known.isName ||= name;
    known.inTitle ||= title;
    const written = spell(words);
    known.spellings.set(written, (known.spellings.get(written) ?? 0) + (title ? 0.5 : 1));
    found.set(key, known);
  };
  for (const { runs, weight, inTitle } of texts) {
    for (const run of runs)
      notePhrases(run, { isNamed, beginsName }, (words, name) =>
        note(words, weight, inTitle, name),
      );
  }
  const phrases = [...found.values()].map(({ spellings, ...rest }) => ({
    ...rest,
    words: [...spellings].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '',
  }));
  return joinFamilyNames(phrases);
}

function bodyOf({ excerpt }: ArticleText, blocks: readonly TextBlock[]) {
  if (blocks.length === 0) return [{ text: excerpt, weight: openingCount }];
  let left = longestText;
  let isOpening = true;
  return blocks.flatMap(({ kind, text }) => {
    if (left <= 0 || kind === 'code' || kind === 'caption') return [];
    left -= text.length;
    const weight = isOpening || kind === 'heading' ? openingCount : 1;
    if (kind === 'paragraph') isOpening = false;
    return [{ text, weight }];
  });
}

interface NameJudge {
  isNamed: (word: PhraseWord) => boolean;
  beginsName: (word: PhraseWord, next: PhraseWord | undefined) => boolean;
}

/** The phrases of a run of words: names whole, and what else stands together in up to three words. */
function notePhrases(
  run: readonly PhraseWord[],
  names: NameJudge,
  note: (words: readonly PhraseWord[], isName: boolean) => void,
): void {
  for (let at = 0; at < run.length; at += 1) {
    const end = endOfName(run, at, names);
    if (end > at) {
      const name = run.slice(at, end);
      if (name.length <= longestName && !isCommonAlone(name)) note(name, true);
      at = end - 1;
      continue;
    }
    for (let size = 1; size <= mostWords; size += 1) {
      const words = run.slice(at, at + size);
      if (words.length < size || words.some((one, place) => place > 0 && one.linkedBy !== ''))
        break;
      if (words.slice(1).some(names.isNamed)) break;
      if (!isCommonAlone(words)) note(words, false);
    }
  }
}

const isCommonAlone = (words: readonly PhraseWord[]): boolean =>
  words.every(({ isCommon }) => isCommon);

/** Behind which word a name ends that begins at a word; the word's own place where none does. */
function endOfName(
  run: readonly PhraseWord[],
  at: number,
  { isNamed, beginsName }: NameJudge,
): number {
  const first = run[at];
  if (!first || !beginsName(first, run[at + 1])) return at;
  let end = at + 1;
  for (let word = run[end]; word?.isCapital; word = run[end]) {
    if (!isNamed(word)) break;
    end += 1;
  }
  return end;
}

const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Khmer}]$/u;

function spell(words: readonly PhraseWord[]): string {
  return words.reduce((text, { text: word, linkedBy }, at) => {
    if (at === 0) return word;
    if (linkedBy !== '') return `${text} ${linkedBy} ${word}`;
    return unspaced.test(text) ? text + word : `${text} ${word}`;
  }, '');
}

/** A family name alone is that of the one full name that ends with it. */
function joinFamilyNames(phrases: readonly Phrase[]): Phrase[] {
  const byLast = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const last = phrase.terms.at(-1);
    if (!phrase.isName || phrase.terms.length < 2 || last === undefined) continue;
    byLast.set(last, [...(byLast.get(last) ?? []), phrase]);
  }
  const added = new Map<Phrase, Phrase>();
  const gone = new Set<Phrase>();
  for (const phrase of phrases) {
    const [full, ...others] = byLast.get(phrase.terms[0] ?? '') ?? [];
    if (phrase.terms.length !== 1 || !phrase.isName || !full || others.length > 0) continue;
    const before = added.get(full) ?? full;
    added.set(full, {
      ...before,
      times: before.times + phrase.times,
      count: before.count + phrase.count,
      inTitle: before.inTitle || phrase.inTitle,
    });
    gone.add(phrase);
  }
  return phrases.filter((one) => !gone.has(one)).map((one) => added.get(one) ?? one);
}
