import fc from 'fast-check';
import type { Article } from '../../../src/article/article.ts';
import type { KeptArticle } from '../../../src/article/kept-article.ts';
import type { AfterwordRecords } from '../../../src/formats/afterword-json.ts';
import type { Settings } from '../../../src/settings.ts';
import type { Comment } from '../../../src/thread/comment.ts';
import type { Draft } from '../../../src/thread/draft.ts';
import { idOf } from '../thread/sample-comment.ts';

/** Any text that people and pages come up with, half characters included. */
const text = (maxLength = 40): fc.Arbitrary<string> => fc.string({ unit: 'binary', maxLength });
const moment = fc.nat(Number.MAX_SAFE_INTEGER);
const address = fc.webUrl({ withQueryParameters: true, withFragments: true });

const article: fc.Arbitrary<Article> = fc.record({
  id: address,
  kind: fc.constantFrom('article', 'page'),
  address,
  title: text(),
  site: fc.domain(),
  authors: fc.array(text(20), { maxLength: 3 }),
  published: fc.option(fc.integer()),
  modified: fc.option(fc.integer()),
  language: text(10),
  direction: fc.constantFrom('ltr', 'rtl', ''),
  section: text(20),
  keywords: fc.array(text(20), { maxLength: 3 }),
  image: fc.oneof(fc.constant(''), address),
  excerpt: text(),
  words: fc.nat(),
  access: fc.constantFrom('free', 'cut', 'unknown'),
  paged: fc.option(fc.record({ page: fc.nat(), pages: fc.nat() })),
  fingerprint: fc.oneof(fc.constant(''), fc.constant(`1.640.${'7f'.repeat(64)}`)),
  sources: fc.dictionary(fc.constantFrom('title', 'published'), text(20)),
});

const keptArticle: fc.Arbitrary<KeptArticle> = fc
  .record({
    article,
    addresses: fc.uniqueArray(address, { maxLength: 4 }),
    firstSeen: moment,
    lastSeen: moment,
    threadSeen: moment,
    textSeen: moment,
    earlierText: moment,
    leadsTo: fc.option(address),
    decided: moment,
    apart: fc.uniqueArray(address, { maxLength: 2 }),
    archived: fc.oneof(fc.constant(0), moment),
    folded: fc.array(text(20), { maxLength: 3 }),
    decidedHashtags: fc.array(
      fc.record({
        hashtag: fc.constantFrom('Ferries', 'Quay', '港'),
        on: fc.boolean(),
        at: moment,
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ article: facts, ...seen }) => ({ ...facts, ...seen }));

/** Comments with different ids, each on one of the articles, as the store writes them: times only go forward. */
function comments(articles: readonly Article[]): fc.Arbitrary<Comment[]> {
  if (articles.length === 0) return fc.constant([]);
  const one = fc.record({
    id: fc.integer({ min: 1, max: 2 ** 40 }).map(idOf),
    article: fc.constantFrom(...articles.map(({ id }) => id)),
    parent: fc.constant(null),
    author: fc.record({ key: fc.constantFrom('me', 'b7'), name: text(20) }),
    times: fc.uniqueArray(fc.nat(2 ** 45), { minLength: 1, maxLength: 4 }),
    texts: fc.array(
      text().map((words) => `x${words}`),
      { minLength: 4, maxLength: 4 },
    ),
    isDeleted: fc.boolean(),
  });
  const comment = one.map(({ times, texts, isDeleted, ...rest }): Comment => {
    const written = [...times].sort((a, b) => a - b);
    const last = written.at(-1) ?? 0;
    const earlier = written.slice(0, -1);
    return {
      ...rest,
      text: isDeleted ? '' : (texts[3] ?? 'x'),
      created: written[0] ?? 0,
      edited: earlier.length > 0 ? last : null,
      deleted: isDeleted ? last + 1 : null,
      revisions: isDeleted
        ? []
        : earlier.map((time, index) => ({ text: texts[index] ?? 'x', written: time })),
    };
  });
  return fc.uniqueArray(comment, { maxLength: 12, selector: ({ id }) => id });
}

function drafts(articles: readonly Article[]): fc.Arbitrary<Draft[]> {
  const draft = fc.record({
    article: fc.oneof(address, fc.constantFrom(...articles.map(({ id }) => id), 'about:blank')),
    slot: fc.constantFrom<Draft['slot']>('new', `reply:${idOf(1)}`, `edit:${idOf(2)}`),
    text: text().map((words) => `x${words}`),
    typed: moment,
  });
  return fc.uniqueArray(draft, {
    maxLength: 5,
    selector: ({ article: key, slot }) => `${slot} ${key}`,
  });
}

/** Everything that a file can hold, as a store would write it. */
export const records: fc.Arbitrary<AfterwordRecords> = fc
  .uniqueArray(keptArticle, { maxLength: 5, selector: ({ id }) => id })
  .chain((articles) =>
    fc.record({
      articles: fc.constant(articles),
      comments: comments(articles),
      drafts: drafts(articles),
    }),
  );

export const settings: fc.Arbitrary<Settings | null> = fc.option(
  fc.record({
    name: text(20).map((name) => name.trim()),
    language: fc.constantFrom('', 'de', 'ar'),
    theme: fc.constantFrom('system', 'light', 'dark'),
    panelSide: fc.constantFrom('left', 'right'),
    panelWidth: fc.integer({ min: 320, max: 640 }),
    sheetHeight: fc.integer({ min: 30, max: 90 }),
    panelTab: fc.constantFrom('comments', 'understand', 'related'),
    listenSpeed: fc.constantFrom(0.75, 1, 1.5),
    textSize: fc.constantFrom(85, 100, 115, 130, 150),
    threadOrder: fc.constantFrom('oldest', 'newest', 'discussed'),
    threadSort: fc.constantFrom('newest', 'oldest', 'comments', 'title'),
    civilPause: fc.boolean(),
    keysOff: fc.subarray(['j', 'k', '?']),
    help: fc.boolean(),
    helpers: fc.subarray(['embedded', 'browser', 'server']),
    helpServer: fc.constant({ address: 'http://localhost:11434', model: 'small' }),
    badgeEverywhere: fc.boolean(),
    badgeSites: fc.subarray(['a.example', 'localhost']),
    neverSites: fc.subarray(['b.example', '[::1]']),
    backupEvery: fc.constantFrom('day', 'week', 'changes10', 'changes50'),
    backupKeep: fc.constantFrom(3, 10, 30),
    followedHashtags: fc.subarray(['Ferries', 'ClimateChange']),
    mutedPeople: fc.array(fc.record({ key: fc.constantFrom('b7', 'c9'), name: text(20) })),
    mutedWords: fc.array(text(20).map((word) => `x${word}`.trim())),
  }),
);
