import { joinHashtag } from '../thread/hashtags.ts';
import { makeHashtag } from '../thread/make-hashtag.ts';
import type { ArticleText, TextBlock } from './article-terms.ts';
import type { SuggestedHashtag } from './decide-hashtags.ts';
import { findPhrases, type Phrase } from './find-phrases.ts';
import { foldWords, holdsWords } from './fold-words.ts';

/** So many hashtags are suggested at most; from the text no more than it takes to have so many, or of weak ones so few. */
const most = 8;
const enough = 6;
const few = 3;
/** A keyword of more words or letters is a sentence, or what a machine wrote for other machines. */
const longestWords = 4;
const longestLetters = 40;

/** How rare a term is in what the reader gets to read: the higher, the rarer. */
export type Rarity = (term: string) => number;

/** To know how rare a word is takes some texts: until there are so many, all count as about equally rare. */
const fewTexts = 300;

/**
 * How rare terms are among texts.
 *
 * @param having how many of the `total` texts have a term
 */
export function makeRarity(having: (term: string) => number, total: number): Rarity {
  return (term) => Math.log(1 + (total + fewTexts) / (having(term) + 0.02 * fewTexts));
}

/**
 * The hashtags that an article suggests: its page's own keywords first, those that its text has before the others; then
 * what its text is about. Two that say nearly the same are one.
 */
export function suggestHashtags(
  article: ArticleText & { site: string },
  blocks: readonly TextBlock[],
  rarity: Rarity,
): SuggestedHashtag[] {
  const phrases = findPhrases(article, blocks);
  const chosen: SuggestedHashtag[] = [];
  const told = new Set<string>();
  const add = (words: string, from: 'page' | 'text'): void => {
    const hashtag = makeHashtag(words);
    const key = joinHashtag(hashtag);
    if (hashtag === '' || told.has(key)) return;
    told.add(key);
    chosen.push({ hashtag, words, from });
  };
  for (const words of orderKeywords(article, phrases)) {
    if (chosen.length < most) add(words, 'page');
  }
  const taken = chosen.map(({ words }) => wordsOf(words));
  for (const phrase of choosePhrases(phrases, rarity)) {
    const { words } = phrase;
    if (chosen.length >= (isStrong(phrase) ? enough : few)) continue;
    const own = wordsOf(words);
    if (taken.some((other) => isNearly(own, other))) continue;
    taken.push(own);
    add(words, 'text');
  }
  return chosen;
}

/** Words of sites, not of articles. */
const plain =
  /^(?:news|article|articles|story|stories|blog|post|home|page|latest|featured?|general|other|misc|uncategorized|uncategorised|allgemein|nachrichten|aktuell|actualité|noticias|ニュース|新闻|أخبار)$/iu;

/** A page's keywords that may be hashtags: those that stand in the title first, then in the text, then the others. */
function orderKeywords(
  { keywords, title, site }: ArticleText & { site: string },
  phrases: readonly Phrase[],
): string[] {
  const inText = new Set(phrases.map(({ words }) => foldWords(words)));
  const host = joinHashtag(site.replace(/^www\./, '').replaceAll(/[^\p{L}\p{N}]/gu, ''));
  const usable = keywords.filter((words) => {
    const key = joinHashtag(makeHashtag(words));
    if (key === '' || plain.test(words.trim()) || [...words].length > longestLetters) return false;
    // "type: article", "topic/health", "2024-05-01": a machine's; "5G" is none.
    if (/[:/=<>{}]|^\p{N}+(?!\p{N}|\p{L})/u.test(words) || wordsOf(words).length > longestWords)
      return false;
    return key.length < 4 || !host.startsWith(key);
  });
  const place = (words: string): number => {
    if (holdsWords(title, words)) return 0;
    return inText.has(foldWords(words)) ? 1 : 2;
  };
  return usable
    .map((words) => ({ words, place: place(words) }))
    .sort((a, b) => a.place - b.place)
    .map(({ words }) => words);
}

/** How much a phrase of so many words says more than one: "climate change" more than "climate". */
const lengthWeights = [0, 1, 1.5, 1.6, 1.6];
const nameWeight = 1.5;
const titleWeight = 1.5;
/** A longer phrase stands for a shorter one within it that is seldom without it. */
const mostlyWithin = 0.6;

/** The phrases that an article is about, the best first. */
function choosePhrases(phrases: readonly Phrase[], rarity: Rarity): Phrase[] {
  const counts = new Map(phrases.map(({ terms, count }) => [terms.join(' '), count]));
  const scored = phrases
    .filter((phrase) => isTelling(phrase))
    .map((phrase) => ({ phrase, score: scoreOf(phrase, rarity) }))
    .sort((a, b) => b.score - a.score);
  const chosen: Phrase[] = [];
  for (const { phrase } of scored) {
    if (chosen.length >= most) break;
    const longer = scored.find(
      ({ phrase: other }) =>
        other.terms.length > phrase.terms.length &&
        ` ${other.terms.join(' ')} `.includes(` ${phrase.terms.join(' ')} `) &&
        other.count >= mostlyWithin * (counts.get(phrase.terms.join(' ')) ?? 0),
    );
    const best = longer?.phrase ?? phrase;
    if (chosen.some((other) => isNearly(other.terms, best.terms))) continue;
    chosen.push(best);
  }
  return chosen;
}

function scoreOf({ terms, count, isName, inTitle }: Phrase, rarity: Rarity): number {
  const rare = terms.reduce((sum, term) => sum + rarity(term), 0) / terms.length;
  const weight = lengthWeights[terms.length] ?? 1;
  return (
    (1 + Math.log(count)) * rare * weight * (isName ? nameWeight : 1) * (inTitle ? titleWeight : 1)
  );
}

/** Whether a phrase may be what an article is about: it comes back, or is a name in the title; and is no short word. */
function isTelling({ words, terms, times, isName, inTitle }: Phrase): boolean {
  const letters = [...words].length;
  if (letters > longestLetters || (times < 2 && !(isName && inTitle))) return false;
  const isDense = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]/u.test(words);
  return terms.length > 1 || letters >= (isDense ? 2 : 4);
}

/** A name, words that stand together again and again, or a word of the title that comes back: not any frequent word. */
function isStrong({ terms, times, isName, inTitle }: Phrase): boolean {
  return isName || terms.length > 1 || times >= (inTitle ? 3 : 6);
}

/** Whether two phrases say nearly the same: one has the other's words, or half of all their words are shared. */
function isNearly(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter((word) => other.includes(word)).length;
  const union = new Set([...one, ...other]).size;
  return shared > 0 && (shared === Math.min(one.length, other.length) || shared * 2 >= union);
}

function wordsOf(text: string): string[] {
  return foldWords(text).split(' ').filter(Boolean);
}
