// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../src/page/read-json-ld.ts';
import { absolute } from '../../../src/page/read-safely.ts';
import { makeDocument } from './make-document.ts';

function read(...scripts: (string | object)[]) {
  const texts = scripts.map((script) =>
    typeof script === 'string' ? script : JSON.stringify(script).replaceAll('<', '\\u003c'),
  );
  const page = makeDocument(
    texts.map((text) => `<script type="application/ld+json">${text}</script>`).join(''),
  );
  return readJsonLd(page, (address) => absolute(address, 'https://harbourpost.example/a'));
}

describe('readJsonLd', () => {
  it('reads an article', () => {
    const [node, ...more] = read({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: { '@type': 'WebPage', '@id': '/tide' },
      url: 'https://harbourpost.example/tide?x=1',
      headline: 'The tide comes back',
      author: [{ '@type': 'Person', name: 'Ann Doe' }, 'Bo Roe'],
      datePublished: '2026-05-03T10:00:00Z',
      dateModified: '2026-06-01',
      publisher: { '@type': 'Organization', name: 'Harbour Post' },
      inLanguage: 'en-GB',
      articleSection: ['Coast', 'News'],
      keywords: ['tide', { '@type': 'DefinedTerm', name: 'harbour' }],
      about: { '@type': 'Place', name: 'Long Bay' },
      image: [{ '@type': 'ImageObject', url: '/tide.jpg' }],
      description: 'The tide came back &amp; stayed.',
      isAccessibleForFree: 'True',
    });
    expect(more).toEqual([]);
    expect(node).toEqual({
      types: ['NewsArticle'],
      addresses: ['https://harbourpost.example/tide', 'https://harbourpost.example/tide?x=1'],
      headline: 'The tide comes back',
      authors: ['Ann Doe', 'Bo Roe'],
      published: '2026-05-03T10:00:00Z',
      modified: '2026-06-01',
      publisher: 'Harbour Post',
      language: 'en-GB',
      section: 'Coast',
      keywords: ['tide', 'harbour', 'Long Bay'],
      image: 'https://harbourpost.example/tide.jpg',
      excerpt: 'The tide came back & stayed.',
      free: true,
      paid: null,
    });
  });

  it.each([
    [false, false],
    ['False', false],
    ['https://schema.org/False', false],
    [true, true],
    ['no', null],
    [undefined, null],
  ])('reads whether it is free: %j', (isAccessibleForFree, free) => {
    expect(read({ '@type': 'Article', isAccessibleForFree })[0]?.free).toBe(free);
  });

  it('hears of a part that is not free', () => {
    const part = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid' };
    const node = { '@type': 'Article', isAccessibleForFree: true, hasPart: [part] };
    expect(read(node)[0]?.free).toBe(false);
  });

  it('follows references through a graph, also of another script', () => {
    const [node] = read(
      {
        '@graph': [
          { '@type': 'WebPage', '@id': '#page', name: 'Not an article' },
          {
            '@type': ['Article', 'http://schema.org/BlogPosting'],
            author: { '@id': '#ann' },
            publisher: { '@id': '#post' },
          },
          { '@type': 'Person', '@id': '#ann', name: 'Ann Doe' },
        ],
      },
      { '@type': 'Organization', '@id': '#post', name: 'Harbour Post' },
    );
    expect(node).toMatchObject({
      types: ['Article', 'BlogPosting'],
      authors: ['Ann Doe'],
      publisher: 'Harbour Post',
    });
  });

  it.each([
    ['an array', [{ '@type': 'Article', headline: 'Tide' }]],
    ['a main entity', { '@type': 'WebPage', mainEntity: { '@type': 'Article', headline: 'Tide' } }],
    ['mainEntityOfPage as text', { '@type': 'Article', headline: 'Tide', mainEntityOfPage: '/x' }],
    ['a name for a headline', { '@type': 'Article', name: 'Tide' }],
    ['a value object', { '@type': 'Article', headline: { '@value': 'Tide' } }],
    ['entities', { '@type': 'Article', headline: '&#84;&#x69;de' }],
    ['a prefixed type', { '@type': 'schema:Article', headline: 'Tide' }],
  ])('reads %s', (_, script) => {
    expect(read(script).map(({ headline }) => headline)).toEqual(['Tide']);
  });

  it.each([
    ['a broken script', '{"@type": "Article", '],
    ['no JSON', 'hello'],
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['an article that is only mentioned', { '@type': 'WebSite', about: { '@type': 'Article' } }],
    ['other types', { '@type': 'BreadcrumbList', name: 'x' }],
    ['a list of articles', { '@type': 'ItemList', itemListElement: [{ '@type': 'Article' }] }],
    ['a type that is no text', { '@type': [7, null, {}] }],
  ])('finds no article in %s, and goes on', (_, script) => {
    expect(read(script, { '@type': 'Article', headline: 'Tide' })).toHaveLength(1);
  });

  it('mends what pages often get wrong', () => {
    expect(read('{"@type":"Article","headline":"The\ntide"};')[0]?.headline).toBe('The tide');
    expect(read('<!-- {"@type":"Article","headline":"Tide"} -->')[0]?.headline).toBe('Tide');
    expect(read('{"@type":"Article","headline":"Tide",}')[0]?.headline).toBe('Tide');
    const two = '//<![CDATA[\n{"@type":"WebSite"},{"@type":"Article","headline":"Tide"},\n//]]>';
    expect(read(two)[0]?.headline).toBe('Tide');
  });

  it('decodes entities once', () => {
    const headline = 'Q&amp;A &lt;b&gt; &amp;lt; &#8217; &nope; &#99999999;';
    expect(read({ '@type': 'Article', headline })[0]?.headline).toBe(
      'Q&A <b> &lt; ’ &nope; &#99999999;',
    );
  });

  it('is bounded', () => {
    const deep = `${'{"mainEntity":'.repeat(5000)}{"@type":"Article"}${'}'.repeat(5000)}`;
    expect(read(deep)).toEqual([]);
    expect(read(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual([]);
    const articles = Array.from({ length: 5000 }, () => ({ '@type': 'Article' }));
    expect(read(articles)).toHaveLength(20);
    expect(read({ '@type': 'Article', headline: 'x'.repeat(1_100_000) })).toEqual([]);
    expect(read({ '@type': 'Article', headline: 'x'.repeat(900_000) })[0]?.headline).toHaveLength(
      500,
    );
  });

  it('survives a node that refers to itself', () => {
    const node = { '@type': 'Article', '@id': '#a', author: { '@id': '#a' }, headline: 'Tide' };
    expect(read(node)).toHaveLength(1);
  });

  it('never throws, and always gives plain facts', () => {
    const key = fc.constantFrom(
      '@type',
      '@id',
      '@graph',
      'mainEntity',
      'mainEntityOfPage',
      'author',
      'name',
      'headline',
      'url',
      '@value',
      'publisher',
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('Article', '#a', '/x', 7, null, true),
        fc.string(),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(key, tie('any'), { maxKeys: 6 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, (script) => {
        for (const node of read([
          { '@type': 'Article', author: script, headline: script },
          script,
        ])) {
          expect(typeof node.headline).toBe('string');
          expect(node.authors.every((name) => typeof name === 'string')).toBe(true);
          expect(JSON.parse(JSON.stringify(node))).toEqual(node);
        }
      }),
      { numRuns: 200 },
    );
  });
});
