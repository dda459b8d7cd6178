import { tellLanguage } from '../article/tell-language.ts';
import { withoutMarks } from '../thread/without-marks.ts';
import type { ResultLine, SaidComment, Subject } from './assist.ts';
import { baseLanguage } from './base-language.ts';
import { helpWordsOf } from './languages/all-languages.ts';
import { matchWords } from './match-words.ts';
import { makeSplitter } from './split-sentences.ts';
import { makeTermSplitter } from './split-terms.ts';
import { compareAll, compareVectors, makeVectors } from './term-vectors.ts';

/** From how alike on two comments are about the same. */
const sameView = 0.14;
/** With fewer comments there is nothing to digest. */
const leastComments = 3;
/** Of a longer thread those that were written last are compared, each with each; and so much of each comment. */
const mostComments = 600;
const mostOfComment = 2000;
const mostViews = 5;
const mostDisagreements = 4;

/** What a digest found, and the language of the thread. */
export interface Digest {
  lines: ResultLine[];
  /** BCP 47, or '' where it cannot be told. */
  language: string;
}

/** A comment as it is compared: without the marks of Markdown and the lines that it quotes. */
interface Heard {
  comment: SaidComment;
  text: string;
}

/**
 * What the commenters say: groups of comments that are alike, the largest first, each with the sentence that says most
 * of it; and answers that contradict. Every line is a comment's own words and names the comments that it stands for.
 */
export function digestThread(subject: Subject): Digest {
  const heard = subject.comments.slice(-mostComments).flatMap((comment): Heard[] => {
    const text = bare(comment.text);
    return /\p{L}/u.test(text) ? [{ comment, text }] : [];
  });
  const tag = tellLanguage(heard.map(({ text }) => text).join('\n')) || subject.language;
  if (heard.length < leastComments) return { lines: [], language: tag };
  const language = baseLanguage(tag);
  const contradicts = makeContradicts(language);
  return {
    lines: [
      ...findViews(heard, tag, language, contradicts),
      ...findDisagreements(heard, tag, contradicts),
    ],
    language: tag,
  };
}

function bare(text: string): string {
  const own = text.slice(0, mostOfComment).replace(/^[^\S\n]*>.*$/gm, '');
  return own
    .split('\n')
    .map((line) => withoutMarks(line).trim())
    .filter((line) => line !== '')
    .join('\n');
}

type Contradicts = (text: string) => boolean;

/** How far from its beginning a comment contradicts: behind the name of the one whom it answers, say. UTF-16 units. */
const opening = 60;

function makeContradicts(language: string): Contradicts {
  const words = matchWords(helpWordsOf(language)?.contradictions ?? '');
  // "But" begins a sentence; within one it contradicts nobody.
  return (text) => {
    const found = words.exec(text.slice(0, opening));
    return (
      found !== null &&
      (found.index < 3 || /[,.!:;…—–\n、。]\s*$|^@\S+\s+$/.test(text.slice(0, found.index)))
    );
  };
}

/** Groups by stars (Aslam et al. 1998): the comment that is like most others, and these; then the next of the rest. */
function findViews(
  heard: readonly Heard[],
  tag: string,
  language: string,
  contradicts: Contradicts,
): ResultLine[] {
  const splitTerms = makeTermSplitter(language);
  const likeness = compareAll(makeVectors(heard.map(({ text }) => splitTerms(text))));
  // A contradiction has the words of what it contradicts, and stands for itself.
  const opposed = heard.map(({ comment, text }) => comment.parent !== null && contradicts(text));
  const near = heard.map((_, one) =>
    heard.flatMap((__, two) => {
      const isAlike = (likeness[one]?.[two] ?? 0) >= sameView;
      return isAlike && !opposed[one] && !opposed[two] ? [two] : [];
    }),
  );
  const left = new Set(heard.keys());
  const groups: { centre: number; members: number[] }[] = [];
  for (const centre of [...near.keys()].sort(
    (a, b) => (near[b]?.length ?? 0) - (near[a]?.length ?? 0) || a - b,
  )) {
    if (!left.has(centre)) continue;
    const members = [centre, ...(near[centre] ?? []).filter((one) => left.has(one))];
    for (const one of members) left.delete(one);
    groups.push({ centre, members });
  }
  const shared = groups.filter(({ members }) => members.length > 1);
  // Where nobody says what somebody else said, each of those who are answered most has a view of their own.
  shared.sort((one, two) => two.members.length - one.members.length || one.centre - two.centre);
  const shown = shared.length > 0 ? shared.slice(0, mostViews) : byAnswers(groups, heard);
  return shown.map(({ centre, members }) => ({
    label: 'view',
    text: sayFor(heard, centre, members, tag, language),
    sentences: [],
    comments: members.flatMap((one) => heard[one]?.comment.id ?? []),
    support: 'quoted',
  }));
}

function byAnswers<T extends { centre: number }>(groups: T[], heard: readonly Heard[]): T[] {
  const answers = new Map<string, number>();
  for (const { comment } of heard) {
    if (comment.parent !== null)
      answers.set(comment.parent, (answers.get(comment.parent) ?? 0) + 1);
  }
  const count = ({ centre }: T): number => answers.get(heard[centre]?.comment.id ?? '') ?? 0;
  return [...groups].sort((one, two) => count(two) - count(one)).slice(0, leastComments);
}

/** The sentence of the comment in the middle of a group that is most like what all of the group say. */
function sayFor(
  heard: readonly Heard[],
  centre: number,
  members: readonly number[],
  tag: string,
  language: string,
): string {
  const sentences = sentencesOf(heard[centre]?.text ?? '', tag);
  if (sentences.length === 1) return sentences[0] ?? '';
  const splitTerms = makeTermSplitter(language);
  const all = splitTerms(members.map((one) => heard[one]?.text ?? '').join('\n'));
  const vectors = makeVectors([all, ...sentences.map((text) => splitTerms(text))]);
  const whole = vectors[0];
  const worth = sentences.map((text, at) => {
    const vector = vectors[at + 1];
    const asks = /[?？؟]["”»」]?$/.test(text);
    return whole && vector ? compareVectors(whole, vector) * (asks ? 0.5 : 1) : 0;
  });
  return sentences[worth.indexOf(Math.max(...worth))] ?? '';
}

/** Answers that begin with a contradiction, those that are answered themselves first; each with what it answers. */
function findDisagreements(
  heard: readonly Heard[],
  tag: string,
  contradicts: Contradicts,
): ResultLine[] {
  const known = new Set(heard.map(({ comment }) => comment.id));
  const answered = new Set(heard.map(({ comment }) => comment.parent));
  return heard
    .flatMap(({ comment, text }) => {
      const { id, parent } = comment;
      if (parent === null || !known.has(parent) || !contradicts(text)) return [];
      return [{ id, parent, text, isAnswered: answered.has(id) }];
    })
    .sort((one, two) => Number(two.isAnswered) - Number(one.isAnswered))
    .slice(0, mostDisagreements)
    .map(({ id, parent, text }) => ({
      label: 'disagreement',
      text: openingOf(text, tag),
      sentences: [],
      comments: [parent, id],
      support: 'quoted',
    }));
}

/** A first sentence that is shorter says no more than "no": the next one belongs to it. UTF-16 units. */
const tooShort = 25;

function openingOf(text: string, tag: string): string {
  const [first = '', second = ''] = sentencesOf(text, tag);
  const isTogether = first.length < tooShort && text.includes(`${first} ${second}`);
  return isTogether ? `${first} ${second}`.trim() : first;
}

function sentencesOf(text: string, tag: string): string[] {
  const split = makeSplitter(tag);
  return text
    .split('\n')
    .flatMap((line) => split(line).map(([from, to]) => line.slice(from, to).trim()))
    .filter((sentence) => sentence !== '');
}
