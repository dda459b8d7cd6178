import type { Ask, ResultLine, Sentence, Subject } from '../../assist/assist.ts';
import type { CommentId } from '../../thread/comment.ts';
import { openSources, type Source } from './check-support.ts';
import { type ReadLine, readLines } from './read-lines.ts';

/** What a model's answer is held against. */
export interface Held {
  ask: Ask;
  subject: Subject;
  sentences: readonly Sentence[];
}

/** How much of a line's words its sources must have: an explanation uses others, and a view is of several people. */
const shares: Partial<Record<Ask['task'], number>> = { explain: 0.25, digest: 0.3 };
const usualShare = 0.5;

/** The lines of an answer while it is being written: nothing that they cite is checked yet. */
export function readSoFar(answer: string): ResultLine[] {
  return readLines(answer).map(({ label, text }) => unchecked(label, text));
}

/** The lines of an answer about an article or a thread, each with what it rests on, checked. */
export function readAnswer(answer: string, held: Held): ResultLine[] {
  return checkLines(readLines(answer), held);
}

/** Checks lines, wherever they come from. */
function checkLines(lines: readonly ReadLine[], held: Held): ResultLine[] {
  const { ask, subject } = held;
  const isDigest = ask.task === 'digest';
  const sources: Source[] = isDigest
    ? subject.comments.map(({ author, text }, index) => ({
        number: index + 1,
        text: `${text} ${author}`,
      }))
    : [...held.sentences];
  const check = openSources(sources, { share: shares[ask.task] ?? usualShare });
  return lines.map(({ label, text, numbers: named }) => {
    const { numbers, support } = check(text, named);
    return {
      label,
      text,
      sentences: isDigest ? [] : numbers,
      comments: isDigest ? commentsOf(numbers, subject) : [],
      support,
    };
  });
}

function commentsOf(numbers: readonly number[], { comments }: Subject): CommentId[] {
  return numbers.flatMap((number) => comments[number - 1]?.id ?? []);
}

/**
 * The lines of a translation, each resting on what the line that it translates rests on. A line that the model left
 * out or made up is not among them.
 */
export function readTranslation(answer: string, sources: readonly ResultLine[]): ResultLine[] {
  const lines = readLines(answer);
  const numbered = lines.some(({ numbers }) => numbers.length > 0);
  return sources.flatMap((source, index) => {
    const line = numbered ? lines.find(({ numbers }) => numbers[0] === index + 1) : lines[index];
    return line ? [{ ...source, text: line.text, support: 'cited' as const }] : [];
  });
}

/** A text that is about no source: what a draft became, or the translation of a passage. */
export function unchecked(label: ResultLine['label'], text: string): ResultLine {
  return { label, text, sentences: [], comments: [], support: 'cited' };
}
