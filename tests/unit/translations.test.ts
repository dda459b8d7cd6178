import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareMessages, type Messages } from './compare-messages.ts';

/** What is the same as in English on purpose: names, keys, units, and words that the languages share. */
const everywhere = [
  'appName',
  'formatMarkdown',
  'listenTimes',
  'postKeysMac',
  'wordsFeedNames',
  'wordsLanguageNames',
  'wordsModelNames',
];
const same: Record<string, string[]> = {
  de: [
    'columnTags',
    'feedsIn',
    'filterHashtag',
    'hashtagsTitle',
    'markCode',
    'markLink',
    'reasonSpam',
    'refusedLine',
  ],
  fr: [
    'articlePage',
    'articles_other',
    'filterHashtag',
    'filterSite',
    'yearSite',
    'columnTags',
    'coverageSource',
    'hashtagsTitle',
    'sourcesCount_other',
    'sourcesTitle',
    'markCode',
    'postKeys',
    'reasonSpam',
    'ctrlKey',
    'topicCulture',
  ],
  es: ['postKeys', 'reasonSpam', 'refusedLine', 'ctrlKey'],
  ar: ['postKeys', 'refusedLine', 'ctrlKey', 'shiftKey'],
  ja: ['postKeys', 'ctrlKey', 'shiftKey'],
};

const english = readMessages('en');
const languages = readdirSync('public/_locales').filter((language) => language !== 'en');

function readMessages(language: string): Messages {
  return JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
}

describe('the translation', () => {
  it('is there in five languages', () => {
    expect(languages).toEqual(['ar', 'de', 'es', 'fr', 'ja']);
  });

  it.each(languages)(
    'into %s says all that English says, and nothing of it in English',
    (language) => {
      const listed = [...everywhere, ...(same[language] ?? [])];
      expect(compareMessages(english, readMessages(language), language, listed)).toEqual([]);
    },
  );
});

describe('compareMessages', () => {
  const counted = {
    things_one: { message: '$n$ thing', placeholders: { n: { content: '$1' } } },
    things_other: { message: '$n$ things', placeholders: { n: { content: '$1' } } },
  };
  const gapped = {
    a: {
      message: 'Of $x$ and $y$',
      placeholders: { x: { content: '$1' }, y: { content: '$2' } },
    },
  };
  const count = (message: string) => ({ message, placeholders: { n: { content: '$1' } } });
  const gaps = (message: string, x = '$1', y = '$2') => ({
    a: { message, placeholders: { x: { content: x }, y: { content: y } } },
  });

  it.each<[what: string, Messages, Messages, language: string, same: string[], faults: string[]]>([
    ['a lost key', { a: { message: 'See' } }, {}, 'de', [], ['a: missing']],
    [
      'a key of its own',
      {},
      { a: { message: 'Sieh' } },
      'de',
      [],
      ['a: not in English, or no plural of the language'],
    ],
    [
      'what is left in English',
      { a: { message: 'See' } },
      { a: { message: 'See' } },
      'de',
      [],
      ['a: still in English'],
    ],
    [
      'what is the same on purpose',
      { a: { message: 'See' } },
      { a: { message: 'See' } },
      'de',
      ['a'],
      [],
    ],
    [
      'a list that is out of date',
      { a: { message: 'See' } },
      { a: { message: 'Sieh' } },
      'de',
      ['a', 'b'],
      ['a: listed as the same, and is not', 'b: listed as the same, and does not exist'],
    ],
    [
      'half a sentence in English',
      { a: { message: 'See the page' } },
      { a: { message: 'Sieh the page' } },
      'de',
      [],
      ['a: has English words'],
    ],
    [
      'a word in the letters of English',
      { a: { message: 'See' } },
      { a: { message: 'مع Afterword انظر page' } },
      'ar',
      [],
      ['a: has English words'],
    ],
    [
      'quotation marks of English',
      { a: { message: 'See “it”' } },
      { a: { message: 'Sieh “das”' } },
      'de',
      [],
      ['a: has marks of another language'],
    ],
    [
      'a lost gap and a new one',
      gapped,
      { a: { message: '$x$: $z$', placeholders: { x: { content: '$1' }, z: { content: '$2' } } } },
      'de',
      [],
      ['a: the gap z is not in English', 'a: the gap y is lost'],
    ],
    ['gaps in another order', gapped, gaps('$y$: $x$'), 'de', [], []],
    [
      'gaps that are exchanged',
      gapped,
      gaps('$x$: $y$', '$2', '$1'),
      'de',
      [],
      ['a: the gap x is $1 in English', 'a: the gap y is $2 in English'],
    ],
    ['a gap that is not used', gapped, gaps('$x$'), 'de', [], ['a: the gap y is not used']],
    [
      'a lost plural',
      counted,
      { things_one: count('$n$ chose'), things_other: count('$n$ choses') },
      'fr',
      [],
      ['things_many: missing'],
    ],
    [
      'plurals that the language does not have',
      counted,
      { things_one: count('物$n$'), things_other: count('物が$n$') },
      'ja',
      [],
      ['things_one: not in English, or no plural of the language'],
    ],
    [
      'a number that only a plural of one number may leave out',
      counted,
      {
        things_one: { message: 'Une chose' },
        things_many: count('$n$ de choses'),
        things_other: { message: 'Des choses' },
      },
      'fr',
      [],
      ['things_one: the gap n is lost', 'things_other: the gap n is lost'],
    ],
    [
      'a number in words',
      counted,
      { things_one: { message: 'Ein Ding' }, things_other: count('$n$ Dinge') },
      'de',
      [],
      [],
    ],
  ])('sees %s', (_, from, to, language, listed, faults) => {
    expect(compareMessages(from, to, language, listed).toSorted()).toEqual(faults.toSorted());
  });
});
