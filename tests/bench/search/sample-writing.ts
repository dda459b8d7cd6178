import type { KeptArticle } from '../../../src/article/kept-article.ts';
import type { StoredPart } from '../../../src/contract.ts';
import type { Comment } from '../../../src/thread/comment.ts';
import { sampleArticle, sampleComment } from '../sample-threads.ts';

/** Different words in all that is written. */
const vocabulary = 40_000;

const syllables = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa ze chi lor ten ming sta'.split(
  ' ',
);

/** The word of a rank: rank 0 is the most frequent one. All are pronounceable, and none begins as all others do. */
function wordOf(rank: number): string {
  let rest = rank + 1;
  let word = '';
  while (rest > 0) {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return `${word}${rank % 7 === 0 ? 's' : ''}`;
}

/**
 * A comment with words as people use them: the frequency of a word is about one through its rank (Zipf's law).
 * @param number which comment it is; the same number is the same text
 */
export function writtenComment(number: number, thread: number): Comment {
  const comment = sampleComment(thread, number, null);
  let state = number * 2_654_435_761 + 1;
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const length = 8 + Math.floor(chance() * 44);
  const words = Array.from({ length }, () => wordOf(Math.floor(vocabulary ** chance()) - 1));
  return { ...comment, text: words.join(' ') };
}

/** Ten comments to a thread, a thousand to a part. */
export function* writtenParts(total: number): Generator<StoredPart> {
  for (let from = 0; from < total; from += 1000) {
    const articles: KeptArticle[] = [];
    const comments: Comment[] = [];
    for (let number = from; number < Math.min(total, from + 1000); number += 1) {
      const thread = Math.floor(number / 10);
      if (number % 10 === 0) articles.push(sampleArticle(thread));
      comments.push(writtenComment(number, thread));
    }
    yield { articles, comments, drafts: [] };
  }
}

/** What is looked for: a frequent word, a middling one, a rare one, a beginning, two words, a phrase. */
export const queries: readonly string[] = [
  wordOf(2),
  wordOf(300),
  wordOf(20_000),
  wordOf(300).slice(0, 3),
  `${wordOf(5)} ${wordOf(120)}`,
  `"${wordOf(0)} ${wordOf(1)}"`,
];
