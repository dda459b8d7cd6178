import type { Article } from './article.ts';
import { compareFingerprints } from './compare-fingerprints.ts';
import type { KeptArticle } from './kept-article.ts';

/** What is kept of an article's text. */
type KeptText = Pick<KeptArticle, 'fingerprint' | 'textSeen' | 'earlierText'>;

/**
 * What is kept of an article's text after it was seen again. A text that grew or was mended is followed. One that is
 * another altogether is followed only when the reader writes about it: until then the comments are about the one before.
 *
 * @param now milliseconds since 1970
 * @param wrote whether the reader comments on what is seen
 */
export function followText(
  { fingerprint, textSeen, earlierText }: KeptText,
  seen: Pick<Article, 'fingerprint'>,
  now: number,
  wrote: boolean,
): KeptText {
  const other = isOther(fingerprint, seen.fingerprint);
  if (seen.fingerprint === '' || (other && !wrote)) return { fingerprint, textSeen, earlierText };
  return {
    fingerprint: seen.fingerprint,
    textSeen: Math.max(textSeen, now),
    earlierText: other ? textSeen : earlierText,
  };
}

/**
 * Since when the page shows another text than the one that comments were written about: the last moment at which that
 * was seen, in milliseconds since 1970. 0 where it has not changed, or nobody knows.
 */
export function changedSince(kept: KeptText, seen: Pick<Article, 'fingerprint'>): number {
  return isOther(kept.fingerprint, seen.fingerprint) ? kept.textSeen : kept.earlierText;
}

/** Of two records of one article's text the one that was seen later. */
export function uniteTexts(one: KeptText, other: KeptText): KeptText {
  const later = other.textSeen > one.textSeen ? other : one;
  const { fingerprint, textSeen } = later;
  return { fingerprint, textSeen, earlierText: Math.max(one.earlierText, other.earlierText) };
}

function isOther(one: string, other: string): boolean {
  return compareFingerprints(one, other) === 'other';
}
