import { goesOnBehind, writesOrdinalsWithPoint } from './abbreviations.ts';
import type { Sentence, Subject } from './assist.ts';
import { baseLanguage } from './base-language.ts';
import { makeSegmenter } from './make-segmenter.ts';

/** What is longer is parted at a comma or a space: some scripts and some authors end no sentence. UTF-16 units. */
const longest = 800;

/**
 * An article's sentences, in its order: the same for the same blocks on every machine, so that a number names one.
 * A heading, a row of a table and a piece of code are one each. The engine's own rules (Unicode Standard Annex 29) are
 * mended where they part what belongs together: behind abbreviations, initials, ordinals, and what is said in quotes.
 * Never throws.
 */
export function splitSentences(article: Pick<Subject, 'blocks' | 'language'>): Sentence[] {
  return [...splitBlocks(article)].flat();
}

/** The same sentences, a block at a time: for a thread that has to draw in between. */
export function* splitBlocks({
  blocks,
  language,
}: Pick<Subject, 'blocks' | 'language'>): Generator<Sentence[]> {
  const split = makeSplitter(language);
  let number = 0;
  for (const [block, { kind, text }] of blocks.entries()) {
    const whole = kind === 'heading' || kind === 'table row' || kind === 'code';
    const stretches = whole ? partLong(text, [0, text.length]) : split(text);
    yield stretches.flatMap(([from, to]) => {
      const start = from + leadingSpace(text, from, to);
      const end = start + text.slice(start, to).trimEnd().length;
      if (start >= end) return [];
      number += 1;
      return [{ number, block, start, end, text: text.slice(start, end) }];
    });
  }
}

/** Where a stretch of text begins and ends, in UTF-16 units. */
type Stretch = readonly [from: number, to: number];

/** Splits a text into stretches that follow each other, by the rules of a language. */
export function makeSplitter(tag: string): (text: string) => Stretch[] {
  const segmenter = makeSegmenter(tag, 'sentence');
  const language = baseLanguage(tag);
  return (text) => {
    const stretches: Stretch[] = [];
    for (const [index, segment] of segments(segmenter, text)) {
      const to = index + segment.length;
      const last = stretches.pop() ?? [index, index];
      stretches.push(...mend(text, last, [index, to], language));
    }
    return stretches.flatMap((stretch) => partLong(text, stretch));
  };
}

/** How much before an end tells whether it is one. UTF-16 units. */
const telling = 60;

/** Two segments of the engine that follow each other: as one, or as two, which may part elsewhere. */
function mend(text: string, one: Stretch, two: Stretch, language: string): Stretch[] {
  const [from, end] = one;
  const [start, to] = two;
  if (from === end) return [two];
  const before = text.slice(Math.max(from, end - telling), end);
  const after = text.slice(start, to);
  const kept = (/\[\s*$/.test(before) ? citedAt : closedAt).exec(after)?.[0].length ?? 0;
  if (kept > 0) {
    const whole: Stretch = [from, end + kept];
    return end + kept < to ? [whole, [end + kept, to]] : [whole];
  }
  if (goesOn(before, after, language, end - from <= telling)) return [[from, to]];
  const opened = opening.test(before) ? 1 : 0;
  return [
    [from, end - opened],
    [start - opened, to],
  ];
}

/** How much the engine is given at once: V8 of 2023 (in Node 20) needs time by the square of it. */
const window = 4000;

/** The engine's own segments, each with its place. */
function* segments(segmenter: Intl.Segmenter, text: string): Generator<[number, string]> {
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + window);
    const found = [...segmenter.segment(piece)];
    // The last one may go on behind the piece.
    if (from + piece.length < text.length && found.length > 1) found.pop();
    for (const { index, segment } of found) yield [from + index, segment];
    const last = found.at(-1);
    from += last === undefined ? piece.length : last.index + last.segment.length;
  }
}

/** A quote that is opened at the end of a segment belongs to the next one. */
const opening = /[「『（《〈【«]$/;

/** What a segment begins with that belongs to the one before: a closing quote with a space behind it, as in French. */
const closedAt = /^[»”’]\s+/;
/** Behind an opened bracket: the number of a note, its closing bracket, and more such notes. */
const citedAt = /^\d{1,4}\](?:\[\d{1,4}\])*\s*/;

const noLetters = /^[^\p{L}\p{N}]*$/u;
const smallFirst = /^["'“”„«‘(\s]*\p{Ll}/u;
const bareNumber = /^\s*\(?(?:\d{1,3}|\p{L})[.)]\s*$/u;
const lastWord = /(?:^|[\s("'“„«‘])([\p{L}][\p{L}.\-’]*)\.\s*$/u;
const spacedLetters = /(?:^|\s)(\p{L})\.\s?(\p{L})\.\s*$/u;
const initial = /(?:^|\s)(\S+\s)?(\p{Lu})\.\s*$/u;
const ordinalEnd = /(?:^|[\s(])\d{1,2}\.\s*$/;
const firstWord = /^[^\p{L}\p{N}]*([\p{L}\p{N}’']+)(\.?)/u;

/** Whether what the engine parted is one sentence. */
function goesOn(before: string, after: string, language: string, isWhole: boolean): boolean {
  if (noLetters.test(after) || smallFirst.test(after)) return true;
  if (isWhole && bareNumber.test(before)) return true;
  if (/[」』]\s*$/.test(before) && /^(?:と|って|なんて|など|、)/.test(after)) return true;
  if (!/\.\s*$/.test(before)) return false;
  const [, next = '', point] = firstWord.exec(after) ?? [];
  if (ordinalEnd.test(before)) return writesOrdinalsWithPoint(language) && /^\p{L}/u.test(next);
  const [, word] = lastWord.exec(before) ?? [];
  if (word === undefined) return false;
  if (goesOnBehind(word, next, language)) return true;
  // "z. B.", "e. g.": letters with a space between them.
  if (word.length === 1 && next.length === 1 && point === '.') return true;
  const [, one = '', two = ''] = spacedLetters.exec(before) ?? [];
  if (one !== '' && goesOnBehind(`${one}.${two}`, next, language)) return true;
  return isInitial(before);
}

/** Whether a text ends with the initial of a name: "George W.", "J. R.", but not "vitamin C.". */
function isInitial(before: string): boolean {
  const [, name, letter] = initial.exec(before) ?? [];
  if (letter === undefined || letter === 'I') return false;
  return name === undefined ? before.trim().length === 2 : /^\p{Lu}/u.test(name);
}

/** Parts of a stretch that are no longer than a sentence may be. */
function partLong(text: string, [from, to]: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  while (to - start > longest) {
    const piece = text.slice(start, start + longest);
    const at =
      start + (cutAt(piece, /[;:,،；：、，]\s*/g) ?? cutAt(piece, /\s+/g) ?? wholeSigns(piece));
    parts.push([start, at]);
    start = at;
  }
  parts.push([start, to]);
  return parts;
}

/** The end of the last match in the latter half of a text. */
function cutAt(piece: string, mark: RegExp): number | undefined {
  let end: number | undefined;
  for (const { index, 0: found } of piece.matchAll(mark)) {
    if (index + found.length > piece.length / 2) end = index + found.length;
  }
  return end;
}

/** The length of a text without half of a pair at its end. */
function wholeSigns(piece: string): number {
  return /[\ud800-\udbff]$/.test(piece) ? piece.length - 1 : piece.length;
}

function leadingSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text.charAt(at))) at++;
  return at - from;
}
