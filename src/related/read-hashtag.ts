import { knownLanguages } from '../assist/language-words.ts';
import { fieldTerm } from '../search/describe-document.ts';
import { foldHashtag } from '../thread/hashtags.ts';
import type { Candidate } from './candidate.ts';
import { hashtagsOf } from './describe-item.ts';
import { holdsWords } from './fold-words.ts';
import { splitTerms } from './split-items.ts';

/** A hashtag as it is looked for. */
export interface SoughtHashtag {
  /** As comments and keywords are found by it. */
  folded: string;
  /** In words, as far as its capitals part them: "climate change" for `ClimateChange`. */
  words: string;
  /** The terms of which a text with these words has one of each group, whatever its language. */
  groups: string[][];
  /** The term of what its source files under it. */
  tag: string;
}

/** What capitals, digits and underscores part: `ClimateChange`, `COP30`, `USSenate`. */
const joints = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|_/u;

export function readHashtag(hashtag: string): SoughtHashtag {
  const folded = foldHashtag(hashtag);
  const parts = hashtag.split(joints).filter(Boolean);
  const groups = parts.flatMap((word) => {
    const stems = knownLanguages.flatMap((language) => splitTerms(word, language));
    // A word that says nothing in any language is not in the index; the text itself is looked at for it.
    return stems.length > 0 ? [[...new Set(stems)]] : [];
  });
  return { folded, words: parts.join(' '), groups, tag: fieldTerm('tag', folded) };
}

/** Whether what may have a hashtag has it: among what it is filed under, or in its words. */
export function hasHashtag(
  { keywords, title, summary }: Pick<Candidate, 'keywords' | 'title' | 'summary'>,
  { folded, words }: SoughtHashtag,
): boolean {
  return hashtagsOf(keywords).includes(folded) || holdsWords(`${title}\n${summary}`, words);
}
