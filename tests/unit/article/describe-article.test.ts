import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/article/article.ts';
import { describeArticle } from '../../../src/article/describe-article.ts';
import { bareFacts, type PageFacts } from '../../../src/article/page-facts.ts';
import { sampleLine as line, sampleNode, sampleProse } from './sample-facts.ts';

const now = Date.UTC(2026, 10, 20);
const address = 'https://www.harbourpost.example/2026/05/the-tide-comes-back?utm_source=x#top';

const node = sampleNode({
  addresses: ['https://harbourpost.example/2026/05/the-tide-comes-back'],
  headline: 'The tide comes back',
  authors: ['Ann Doe', 'Bo Roe'],
  published: '2026-05-03T10:00:00Z',
  publisher: 'The Harbour Post',
  language: 'en-GB',
});
const prose = sampleProse({ words: 600 });

function about(facts: Partial<PageFacts>, at = address) {
  return describeArticle({ ...bareFacts(at, ''), ...facts }, now);
}

describe('describeArticle', () => {
  it('describes a whole article', () => {
    expect(about({ linked: [node], prose, language: 'en_gb' })).toEqual({
      id: 'https://harbourpost.example/2026/05/the-tide-comes-back',
      kind: 'article',
      address: 'https://www.harbourpost.example/2026/05/the-tide-comes-back',
      title: 'The tide comes back',
      site: 'harbourpost.example',
      authors: ['Ann Doe', 'Bo Roe'],
      published: Date.UTC(2026, 4, 3, 10),
      modified: null,
      language: 'en-GB',
      direction: 'ltr',
      section: '',
      keywords: [],
      image: '',
      excerpt: '',
      words: 600,
      access: 'unknown',
      paged: null,
      fingerprint: '',
      sources: {
        title: 'json-ld',
        authors: 'json-ld',
        published: 'json-ld',
        language: 'html lang',
        direction: 'title',
      },
    });
  });

  it('says something of a page of which only the address is known', () => {
    expect(about({})).toMatchObject({
      kind: 'page',
      title: 'harbourpost.example/2026/05/the-tide-comes-back',
      authors: [],
      published: null,
      language: '',
      words: 0,
    });
  });

  it('keeps a login out of the address, and a route in it', () => {
    expect(about({}, 'https://ann:secret@app.example/#/a').address).toBe('https://app.example/#/a');
  });

  it('keeps share marks out of the address, and the rest as it is written', () => {
    const address = (written: string) =>
      about({}, `https://harbourpost.example/a${written}`).address;
    expect(address('?fbclid=x&share=email&nb=1#Echobox=17')).toBe('https://harbourpost.example/a');
    expect(address('?b=2+%C3%A9&utm_source=y&a=1&a=')).toBe(
      'https://harbourpost.example/a?b=2+%C3%A9&a=1&a=',
    );
  });

  it('describes a local file', () => {
    expect(about({ title: 'Tide' }, 'file:///home/ann/tide.html#x')).toMatchObject({
      id: 'file:///home/ann/tide.html',
      address: 'file:///home/ann/tide.html',
      site: '',
      title: 'Tide',
    });
  });

  it('takes nothing from the article that a single-page site showed before', () => {
    const left = {
      loadedFrom: 'https://harbourpost.example/2026/05/an-older-story',
      canonical: 'https://harbourpost.example/2026/05/an-older-story',
      meta: {
        'og:title': 'An older story',
        author: 'Cy Poe',
        'article:published_time': '2026-05-01',
      },
      linked: [{ ...node, addresses: ['https://harbourpost.example/2026/05/an-older-story'] }],
      title: 'The tide comes back - Harbour Post',
      prose: { ...prose, byline: 'Cy Poe' },
    };
    expect(about(left)).toMatchObject({
      title: 'The tide comes back',
      authors: [],
      published: null,
      words: 600,
    });
    const followed = { ...left, canonical: address, linked: [node] };
    expect(about(followed)).toMatchObject({
      title: 'An older story',
      authors: ['Ann Doe', 'Bo Roe'],
    });
  });

  it('does not describe the page by an article in its margin', () => {
    const other = { ...node, addresses: ['https://harbourpost.example/a'], headline: 'Another' };
    const facts = { linked: [other, { ...other, headline: 'A third' }, node], title: 'Tide' };
    expect(about(facts).authors).toEqual(['Ann Doe', 'Bo Roe']);
    expect(about({ ...facts, linked: [other, { ...other, headline: 'A third' }] }).authors).toEqual(
      [],
    );
  });

  it('is valid whatever a page says', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const url = fc.string({ maxLength: 20 }).map((end) => `https://harbourpost.example/${end}`);
    const long = fc.oneof(
      text,
      text.map((some) => some.repeat(100)),
      url,
      fc
        .date({ noInvalidDate: true, min: new Date('1999-01-01'), max: new Date('2040-01-01') })
        .map((date) => date.toISOString()),
    );
    const facts: fc.Arbitrary<PageFacts> = fc.record({
      address: fc.oneof(url, long),
      loadedFrom: fc.oneof(url, long),
      earlierClaims: fc.array(fc.record({ claim: long, address: long }), { maxLength: 3 }),
      contentType: fc.constantFrom('text/html', 'image/png', ''),
      language: long,
      direction: long,
      title: long,
      headings: fc.array(long, { maxLength: 3 }),
      canonical: fc.option(long),
      meta: fc.dictionary(
        fc.constantFrom(
          'og:title',
          'og:url',
          'og:type',
          'author',
          'date',
          'og:site_name',
          '__proto__',
        ),
        long,
      ),
      linked: fc.array(
        fc.record({
          types: fc.array(text, { maxLength: 2 }),
          addresses: fc.array(long, { maxLength: 2 }),
          headline: long,
          authors: fc.array(long, { maxLength: 9 }),
          published: long,
          modified: long,
          publisher: long,
          language: long,
          section: long,
          keywords: fc.array(long, { maxLength: 3 }),
          image: long,
          excerpt: long,
          free: fc.constantFrom(true, false, null),
          paid: fc.option(fc.nat()),
        }),
        { maxLength: 3 },
      ),
      bylines: fc.array(long, { maxLength: 5 }),
      times: fc.array(fc.record({ datetime: long, published: fc.boolean() }), { maxLength: 3 }),
      headLines: fc.array(
        fc.record({
          parts: fc.array(long, { minLength: 1, maxLength: 3 }),
          names: text,
          datetime: long,
          before: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
      repeated: fc.dictionary(fc.constantFrom('author', 'keywords'), fc.array(long)),
      paging: fc.record({
        next: fc.option(long),
        previous: fc.option(long),
        numbered: fc.array(long, { maxLength: 3 }),
      }),
      feeds: fc.array(fc.record({ address: url, title: long }), { maxLength: 2 }),
      tags: fc.array(long, { maxLength: 2 }),
      walls: fc.array(long, { maxLength: 2 }),
      prose: fc.option(
        fc.record({
          title: long,
          byline: long,
          excerpt: long,
          opening: long,
          words: fc.nat(),
          fingerprint: long,
          behind: fc.array(long),
          list: fc.boolean(),
        }),
      ),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const article = describeArticle(given, now);
        expect(v.is(articleSchema, article)).toBe(true);
        expect(article.title).not.toBe('');
        expect(article.authors.length).toBeLessThanOrEqual(10);
        expect(article.published ?? now).toBeLessThanOrEqual(now + 2 * 86_400_000);
        expect(article.modified ?? now).toBeLessThanOrEqual(now + 2 * 86_400_000);
        expect(
          (article.modified ?? now) >= (article.published ?? 0) || article.modified === null,
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('kind', () => {
  it.each([
    [
      'a short news item that says so',
      { linked: [node], prose: { ...prose, words: 60 } },
      'article',
    ],
    ['a video page that says so', { linked: [node] }, 'article'],
    ['og:type with a text', { meta: { 'og:type': 'article' }, prose }, 'article'],
    ['og:type where no text was read', { meta: { 'og:type': 'article' } }, 'article'],
    [
      'og:type with hardly a text',
      { meta: { 'og:type': 'article' }, prose: { ...prose, words: 9 } },
      'page',
    ],
    ['og:type of a video', { meta: { 'og:type': 'video.other' } }, 'page'],
    ['a long text under one heading', { headings: ['Tide'], prose }, 'article'],
    [
      'a short text under one heading',
      { headings: ['Tide'], prose: { ...prose, words: 99 } },
      'page',
    ],
    [
      'a short story with a byline',
      { headings: ['The ferry'], headLines: [line('By Ann Doe')], prose: { ...prose, words: 60 } },
      'article',
    ],
    [
      'a short list that is signed',
      {
        headings: ['The ferry'],
        headLines: [line('By Ann Doe')],
        prose: { ...prose, words: 60, list: true },
      },
      'page',
    ],
    [
      'a short text that has an author in its head alone',
      { headings: ['Contact'], meta: { author: 'Ann Doe' }, prose: { ...prose, words: 60 } },
      'page',
    ],
    ['a list of articles', { headings: ['Notes'], prose: { ...prose, list: true } }, 'page'],
    ['a list that says it is one', { linked: [node], prose: { ...prose, list: true } }, 'article'],
    ['nothing', {}, 'page'],
    ['an image', { linked: [node], contentType: 'image/png' }, 'page'],
    ['XHTML', { linked: [node], contentType: 'application/xhtml+xml' }, 'article'],
  ] as const)('%s', (_, facts, kind) => {
    const given = { ...bareFacts(address, ''), ...facts } as PageFacts;
    expect(describeArticle(given, now).kind).toBe(kind);
  });

  it('never calls a home page an article', () => {
    const facts = { linked: [node], headings: ['Tide'], prose, meta: { 'og:type': 'article' } };
    expect(about(facts, 'https://harbourpost.example/').kind).toBe('page');
    expect(about(facts, 'https://harbourpost.example/en/').kind).toBe('page');
    expect(about(facts, 'https://harbourpost.example/?p=5').kind).toBe('article');
  });

  it('is an article where a short text is signed, and its heading is no section', () => {
    const signed = { headLines: [line('By Ann Doe')], prose: { ...prose, words: 60 } };
    const section = 'https://harbourpost.example/coast';
    expect(about({ ...signed, headings: ['A ferry runs late'] }, section).kind).toBe('article');
    expect(about({ ...signed, headings: ['海から戻った船の話'] }, section).kind).toBe('article');
    expect(about({ ...signed, headings: ['The coast'] }, section).kind).toBe('page');
  });

  it('tells neither pages nor a beginning of a front page', () => {
    const facts = {
      walls: ['Subscribe to continue reading'],
      paging: { next: 'https://harbourpost.example/page/2', previous: null, numbered: [] },
    };
    const front = about(facts, 'https://harbourpost.example/');
    expect([front.access, front.paged]).toEqual(['unknown', null]);
  });

  it('needs more than a long text where the address is a section', () => {
    const facts = { headings: ['One', 'Two', 'Three'], prose };
    expect(about(facts, 'https://harbourpost.example/politics').kind).toBe('page');
    expect(about(facts).kind).toBe('article');
  });
});

describe('the fingerprint', () => {
  const fingerprint = `1.640.${'7f'.repeat(64)}`;
  const read = { prose: sampleProse({ fingerprint }) };

  it('is that of the text', () => {
    expect(about(read).fingerprint).toBe(fingerprint);
  });

  it.each([
    'https://harbourpost.example/',
    `${address}&page=2`,
    'https://harbourpost.example/tide/3/',
  ])('is none at %s', (changing) => {
    expect(about(read, changing).fingerprint).toBe('');
  });

  it('is none of a live blog, or of a page that says that it is the second', () => {
    const live = sampleNode({ types: ['LiveBlogPosting'] });
    expect(about({ ...read, linked: [live] }).fingerprint).toBe('');
    const paging = { next: null, previous: 'https://harbourpost.example/tide', numbered: [] };
    expect(about({ ...read, paging }, 'https://harbourpost.example/tide_p2').fingerprint).toBe('');
  });
});
