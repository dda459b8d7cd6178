import type { FeedItem } from '../../../src/related/feed-item.ts';
import { newSource, type Source } from '../../../src/related/source.ts';

/** Different words in all that is written, and how many sources write. */
const vocabulary = 40_000;
const sources = 100;
/** One item a minute. */
const minute = 60_000;
export const now = Date.UTC(2026, 10, 29, 12);

const syllables = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa ze chi lor ten ming sta'.split(
  ' ',
);

/** The word of a rank: rank 0 is the most frequent one. */
function wordOf(rank: number): string {
  let rest = rank + 500;
  let word = '';
  while (rest > 0) {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

/** So many stories are told at a time, each with words of its own: what shares them is related. */
const stories = 499;
const storyWords = 25;
/** The most frequent words are no story's own. */
const frequent = 1000;
/** What everyone writes, and after so many words one of the story. */
const every = 5;

function tellStory(story: number, text: string, seed: number): string {
  const own = (nth: number): string =>
    wordOf(frequent + ((story * 7919 + nth * 104_729) % (vocabulary - frequent)));
  return text
    .split(' ')
    .map((word, at) => (at % every === 0 ? own((seed * 7 + at / every) % storyWords) : word))
    .join(' ');
}

/** Words as people use them: the frequency of a word is about one through its rank (Zipf's law). */
function makeWriter(seed: number): (words: number) => string {
  let state = seed * 2_654_435_761 + 1;
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return (words) =>
    Array.from({ length: words }, () => wordOf(Math.floor(vocabulary ** chance()) - 1)).join(' ');
}

export const sampleSources: readonly Source[] = Array.from({ length: sources }, (_, n) => {
  const site = `https://news-${n}.example/`;
  return { ...newSource({ address: `${site}feed`, title: `News ${n}`, site }, now), fetched: now };
});

/** The item of a number: a title of ten words and a summary of thirty, newer ones with lower numbers. */
export function sampleItem(number: number): FeedItem {
  const source = sampleSources[number % sources]?.id ?? '';
  const write = makeWriter(number + 7);
  const address = `https://news-${number % sources}.example/${number}`;
  const at = now - number * minute;
  return {
    id: address,
    source,
    address,
    story: address,
    title: tellStory(number % stories, write(10), number),
    summary: tellStory(number % stories, write(30), number + 1),
    authors: [],
    keywords: number % 5 === 0 ? [write(1)] : [],
    language: 'en',
    published: at,
    found: number + 1,
    at,
  };
}

/** The text of an article of so many words about one of the stories, in paragraphs of 50. */
export function sampleText(words: number): { kind: 'paragraph'; text: string }[] {
  const write = makeWriter(3);
  return Array.from({ length: Math.ceil(words / 50) }, (_, at) => ({
    kind: 'paragraph' as const,
    text: tellStory(3, write(50), at),
  }));
}
