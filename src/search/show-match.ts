import type { Comment } from '../thread/comment.ts';
import { foldSpelling } from '../thread/fold-spelling.ts';
import { listHashtags } from '../thread/hashtags.ts';
import { withoutMarks } from '../thread/without-marks.ts';
import { begin, type Folded, foldInPlace, placesOf, whole } from './find-places.ts';
import type { Excerpt, Marks } from './found.ts';
import type { Query } from './parse-query.ts';
import { foldPhrase } from './split-terms.ts';

/** Enough for two lines of a list, in UTF-16 units. */
const longestExcerpt = 200;
/** What is shown before the first match. */
const lead = 60;
/** The index finds a word anywhere in a text; it is shown where it stands near the beginning. */
const searched = 20_000;

/**
 * Whether a text still has all that is looked for: the index may be behind, and knows nothing of the order of words.
 * @param beside what stands beside the text, for words that are not its own; '' for nothing
 */
export function hasAll(query: Query, text: string, beside = ''): boolean {
  const { phrases, hashtags } = query;
  const shown = withoutMarks(text);
  if (!hasWords(query, foldSpelling(shown), beside)) return false;
  if (hashtags.length > 0) {
    const own = listHashtags(text).map(foldSpelling);
    if (!hashtags.every((asked) => own.some((hashtag) => hashtag.startsWith(asked)))) return false;
  }
  if (phrases.length === 0) return true;
  const run = ` ${foldPhrase(shown)} `;
  return phrases.every((phrase) => run.includes(whole(phrase)));
}

function hasWords(query: Query, letters: string, beside: string): boolean {
  const { words, hashtags, authors } = query;
  const missing = words.filter(({ folded }) => !letters.includes(folded));
  if (missing.length === 0) return true;
  const own = words.length - missing.length + hashtags.length + authors.length;
  if (own === 0 || missing.some(({ inPhrase }) => inPhrase)) return false;
  const around = foldSpelling(beside);
  return missing.every(({ folded }) => around.includes(folded));
}

/** The part of a comment's text that shows why it was found: around a phrase, where one was looked for. */
export function showMatch(query: Query, { text }: Pick<Comment, 'text'>): Excerpt {
  const shown = withoutMarks(text.slice(0, searched)).replace(/\s+/g, ' ').trim();
  const own = foldInPlace(shown);
  const marks = marksIn(own, query);
  const [first = marks[0]] = marksIn(own, { words: [], phrases: query.phrases });
  return cutAround(shown, marks, first?.[0] ?? 0);
}

/** A short text, like a title, with what was looked for marked. */
export function markWords(query: Sought, text: string): Marks {
  return marksIn(foldInPlace(text), query);
}

type Sought = Pick<Query, 'words' | 'phrases'>;

function marksIn(own: Folded, { words, phrases }: Sought): Marks {
  const alone = words.filter(({ inPhrase }) => !inPhrase).map(({ folded }) => begin(folded));
  const ranges = [...alone, ...phrases.map(whole)]
    .flatMap((wanted) => placesOf(own, wanted))
    .sort(([a], [b]) => a - b);
  const apart: Marks = [];
  for (const [from, to] of ranges) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}

function cutAround(text: string, marks: Marks, first: number): Excerpt {
  const wanted =
    text.length <= longestExcerpt
      ? 0
      : Math.max(0, Math.min(first - lead, text.length - longestExcerpt));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1 || wanted;
  const from = start > first ? wanted : start;
  const end = text.length - from <= longestExcerpt ? text.length : from + longestExcerpt;
  const before = from > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  const shift = before.length - from;
  return {
    text: `${before}${text.slice(from, end)}${after}`,
    marks: marks.flatMap(([a, b]): Marks => {
      const isShown = b > from && a < end;
      return isShown ? [[Math.max(a, from) + shift, Math.min(b, end) + shift]] : [];
    }),
  };
}
