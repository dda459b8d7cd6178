import { v7 } from 'uuid';
import { blankKept } from '../../src/article/keep-article.ts';
import type { KeptArticle } from '../../src/article/kept-article.ts';
import type { StoredPart } from '../../src/contract.ts';
import type { Comment } from '../../src/thread/comment.ts';

/** 1 November 2026. All times and ids of the samples follow from it: two runs store the same. */
const start = Date.UTC(2026, 10, 1);

const words =
  'the harbour keeper wrote that no ship had come over the bar since the storm and nobody in town believed her then'.split(
    ' ',
  );

/** A sequence of whole numbers below a bound that looks random and is always the same (a linear congruence). */
function makeDice(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** The id of the article of a sample thread. */
export function sampleArticleId(thread: number): string {
  return `https://gazette${thread % 40}.example/2026/11/story-${thread}`;
}

/** A comment of a sample thread; `moment` counts all comments, in the order in which they were written. */
export function sampleComment(thread: number, moment: number, parent: string | null): Comment {
  const dice = makeDice(moment + 1);
  const created = start + moment * 1000;
  const id = v7({
    msecs: created,
    random: Uint8Array.from({ length: 16 }, () => dice(256)),
    seq: 0,
  });
  const text = Array.from({ length: 8 + dice(60) }, () => words[dice(words.length)]).join(' ');
  const mine = dice(3) === 0;
  return {
    id,
    article: sampleArticleId(thread),
    parent,
    author: mine
      ? { key: 'me', name: 'Ada' }
      : { key: `key-${dice(500)}`, name: `Reader ${dice(500)}` },
    text,
    created,
    edited: null,
    deleted: null,
    revisions: [],
  };
}

/** A fingerprint such as no two texts share by more than chance. */
function sampleFingerprint(thread: number): string {
  const dice = makeDice(thread + 1);
  const digits = Array.from({ length: 64 }, () => dice(256).toString(16).padStart(2, '0'));
  return `1.700.${digits.join('')}`;
}

/** The article of a sample thread, as it is kept. */
export function sampleArticle(thread: number): KeptArticle {
  const id = sampleArticleId(thread);
  return {
    ...blankKept(id),
    kind: 'article',
    title: `Story ${thread}: lighthouse log, lost for a century, turns up in a wall`,
    authors: ['Ada Brannigan'],
    published: start,
    language: 'en',
    words: 800,
    fingerprint: sampleFingerprint(thread),
    addresses: [id],
    firstSeen: start,
    lastSeen: start,
    threadSeen: start,
    folded: [],
  };
}

/**
 * Sample threads in parts as a file brings them, whole threads in each.
 * @param sizes how many comments each thread has
 * @param partSize the fewest comments in a part, but for the last
 */
export function* sampleParts(sizes: Iterable<number>, partSize: number): Generator<StoredPart> {
  let part: StoredPart = { articles: [], comments: [], drafts: [] };
  let [thread, moment] = [0, 0];
  for (const size of sizes) {
    part.articles.push(sampleArticle(thread));
    let parent: string | null = null;
    for (let index = 0; index < size; index += 1) {
      const comment = sampleComment(thread, moment, index % 3 === 0 ? null : parent);
      part.comments.push(comment);
      parent = comment.id;
      moment += 1;
    }
    thread += 1;
    if (part.comments.length >= partSize) {
      yield part;
      part = { articles: [], comments: [], drafts: [] };
    }
  }
  if (part.articles.length > 0) yield part;
}
