import { type HashtagDecision, mostDecided } from './kept-article.ts';

/** Hashtags that differ in case alone are one. */
const keyOf = (hashtag: string): string => hashtag.normalize('NFKC').toLowerCase();

/**
 * What a reader decided about an article's hashtags, in two places, as one: of two decisions about one hashtag the later
 * counts, and of two at one moment that which added it. In whatever order, and a second time, it comes to the same.
 */
export function uniteDecisions(
  one: readonly HashtagDecision[],
  other: readonly HashtagDecision[],
): HashtagDecision[] {
  const latest = new Map<string, HashtagDecision>();
  for (const decision of [...one, ...other]) {
    const key = keyOf(decision.hashtag);
    const known = latest.get(key);
    if (!known || isLater(decision, known)) latest.set(key, decision);
  }
  return [...latest.values()].sort((a, b) => (isLater(a, b) ? 1 : -1)).slice(-mostDecided);
}

/** Two of one moment are in one order too, whoever asks. */
function isLater(a: HashtagDecision, b: HashtagDecision): boolean {
  if (a.at !== b.at) return a.at > b.at;
  return a.on === b.on ? a.hashtag > b.hashtag : a.on;
}
