import { baseLanguage } from '../assist/base-language.ts';
import { knownLanguages, stopWordsOf } from '../assist/language-words.ts';
import { fieldTerm } from '../search/describe-document.ts';
import { joinHashtag } from '../thread/hashtags.ts';
import { hashtagsOf, type ItemText } from './describe-item.ts';
import { foldWords, holdsFolded, holdsJoined } from './fold-words.ts';
import { partHashtag, smallWords } from './part-hashtag.ts';
import { splitTerms } from './split-items.ts';

/** A hashtag as it is looked for. */
export interface SoughtHashtag {
  /** As it is compared. */
  folded: string;
  /** In words, as far as its capitals part them: "climate change" for `ClimateChange`. */
  words: string;
  /**
   * The ways in which a text may have it: for each, the terms of which it has one of each group, whatever its language. A
   * hashtag that is typed as one word has several, and most of them nobody has.
   */
  ways: string[][][];
  /** The term of what its source files under it. */
  tag: string;
}

/** What capitals, digits and underscores part: `ClimateChange`, `COP30`, `USSenate`. */
const joints = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|_/u;

export function readHashtag(hashtag: string): SoughtHashtag {
  const folded = joinHashtag(hashtag);
  const parts = hashtag.split(joints).filter(Boolean);
  const others = parts.length === 1 ? partHashtag(hashtag) : [];
  return {
    folded,
    words: parts.join(' '),
    ways: [parts, ...others].map(groupTerms),
    tag: fieldTerm('tag', folded),
  };
}

/** For each word its stems in all languages. */
function groupTerms(words: readonly string[]): string[][] {
  // A word that says nothing in some language is not in the index of its texts; the text itself is looked at for it.
  const telling = words.filter((word) => !smallWords().has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words).flatMap((word) => {
    const stems = knownLanguages.flatMap((language) => splitTerms(word, language));
    return stems.length > 0 ? [[...new Set(stems)]] : [];
  });
}

/** Makes the judge of whether a text has a hashtag: among what it is filed under, or in its words. */
export function makeHashtagJudge({
  keywords,
  title,
  summary,
  language,
}: ItemText): (sought: Pick<SoughtHashtag, 'folded' | 'words'>) => boolean {
  const keys = new Set(hashtagsOf(keywords));
  const text = foldWords(`${title}\n${summary}`);
  const isSmall = (word: string): boolean => stopWordsOf(baseLanguage(language) || 'en').has(word);
  return ({ folded, words }) =>
    keys.has(folded) || holdsFolded(text, words) || holdsJoined(text, folded, isSmall);
}
