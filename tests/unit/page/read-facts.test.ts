// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeArticle } from '../../../src/article/describe-article.ts';
import { readWhole } from '../../../src/page/read-facts.ts';
import { runAtOnce } from '../../../src/page/steps.ts';
import { makeDocument } from './make-document.ts';

const address = 'https://harbourpost.example/2026/05/the-tide-comes-back?utm_source=x';

function read(page: Document, claims = new Map<string, string>()) {
  return runAtOnce(readWhole(page, { address, loadedFrom: address, claims })).facts;
}

describe('readWhole', () => {
  it('reads a whole page', () => {
    const facts = read(
      makeDocument(`<html lang="en"><head>
        <title> The tide
          comes back | Harbour Post</title>
        <base href="https://harbourpost.example/x/">
        <link rel=canonical href="/2026/05/the-tide-comes-back">
        <meta property="og:type" content="article">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"The tide comes back"}</script>
        </head><body><h1>The <i>tide</i> comes back</h1><h1> </h1>
        <p class=byline>By Ann Doe</p><time datetime=2026-05-03 pubdate></time>
        ${'<p>The tide came back on Tuesday, later than anyone in the harbour had said.</p>'.repeat(20)}</body></html>`),
    );
    expect(facts).toMatchObject({
      address,
      loadedFrom: address,
      earlierClaims: [],
      contentType: 'text/html',
      language: 'en',
      title: 'The tide comes back | Harbour Post',
      headings: ['The tide comes back'],
      canonical: 'https://harbourpost.example/2026/05/the-tide-comes-back',
      meta: { 'og:type': 'article' },
      linked: [{ headline: 'The tide comes back' }],
      bylines: ['By Ann Doe'],
      times: [{ datetime: '2026-05-03', published: true }],
    });
    expect(facts.prose?.words).toBeGreaterThan(250);
    expect(describeArticle(facts, Date.UTC(2026, 10, 20))).toMatchObject({
      kind: 'article',
      id: 'https://harbourpost.example/2026/05/the-tide-comes-back',
      title: 'The tide comes back',
      authors: ['Ann Doe'],
    });
  });

  it('reads an empty page', () => {
    expect(read(makeDocument(''))).toMatchObject({
      title: '',
      language: '',
      headings: [],
      canonical: null,
      meta: {},
      linked: [],
      bylines: [],
      times: [],
      prose: null,
    });
  });

  it('says where the claims that it finds were made before', () => {
    const page = makeDocument(
      '<link rel=canonical href="https://harbourpost.example/a"><meta property="og:url" content="/b">',
    );
    const claims = new Map([
      ['https://harbourpost.example/a', 'https://harbourpost.example/first'],
      ['https://harbourpost.example/other', 'https://harbourpost.example/second'],
    ]);
    expect(read(page, claims).earlierClaims).toEqual([
      { claim: 'https://harbourpost.example/a', address: 'https://harbourpost.example/first' },
    ]);
    expect(claims.size).toBe(2);
  });

  it('survives a document with things put over its properties', () => {
    const page = makeDocument('<title>Tide</title><link rel=canonical href="https://x.example/a">');
    for (const name of ['title', 'querySelectorAll', 'contentType', 'cloneNode']) {
      Object.defineProperty(page, name, {
        get() {
          throw new Error(name);
        },
      });
    }
    expect(read(page)).toMatchObject({ title: 'Tide', canonical: 'https://x.example/a' });
  });

  it('never throws, never changes the page and gives plain JSON, whatever tree it is given', () => {
    const tag = fc.constantFrom(
      'div',
      'p',
      'h1',
      'article',
      'form',
      'input',
      'img',
      'time',
      'meta',
      'link',
      'table',
      'tr',
      'svg',
      'title',
      'template',
      'noscript',
      'a',
      'br',
    );
    const name = fc.constantFrom(
      'name',
      'id',
      'class',
      'content',
      'rel',
      'href',
      'itemprop',
      'datetime',
      'lang',
    );
    const value = fc.oneof(
      fc.constantFrom(
        'title',
        'body',
        'querySelectorAll',
        'author',
        'canonical',
        'byline',
        'og:url',
        'datePublished',
        'parentNode',
      ),
      fc.string({ maxLength: 12 }),
    );
    type Tree = { tag: string; attributes: Record<string, string>; children: (Tree | string)[] };
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.record({
        tag,
        attributes: fc.dictionary(name, value, { maxKeys: 4 }),
        children: fc.array(fc.oneof({ maxDepth: 4 }, fc.lorem({ maxCount: 20 }), tie('tree')), {
          maxLength: 5,
        }),
      }),
    }));
    function grow(page: Document, { tag: kind, attributes, children }: Tree): Element {
      const element = page.createElement(kind);
      for (const [key, text] of Object.entries(attributes)) element.setAttribute(key, text);
      element.append(
        ...children.map((child) => (typeof child === 'string' ? child : grow(page, child))),
      );
      return element;
    }
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (trees) => {
        const page = makeDocument('');
        page.body.append(...trees.map((one) => grow(page, one)));
        const before = page.documentElement.outerHTML;
        const facts = read(page);
        expect(page.documentElement.outerHTML).toBe(before);
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
        expect(() => describeArticle(facts, 0)).not.toThrow();
      }),
      { numRuns: 25 },
    );
  });
});
