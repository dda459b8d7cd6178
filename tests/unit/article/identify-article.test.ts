import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressId, identifyArticle } from '../../../src/article/identify-article.ts';
import { bareFacts, type LinkedFacts, type PageFacts } from '../../../src/article/page-facts.ts';

const site = 'https://harbourpost.example';

function page(address: string, facts: Partial<PageFacts> = {}): PageFacts {
  return { ...bareFacts(address, ''), ...facts };
}

function node(...addresses: string[]): LinkedFacts {
  return {
    types: ['NewsArticle'],
    addresses,
    headline: '',
    authors: [],
    published: '',
    publisher: '',
    language: '',
  };
}

/** Whether a page at this address is believed when its canonical link names that one. */
function believes(address: string, canonical: string): boolean {
  const id = identifyArticle(page(address, { canonical }));
  expect([addressId(address), addressId(canonical)]).toContain(id);
  return id === addressId(canonical);
}

const slug = '/2026/05/the-tide-comes-back';

describe('a canonical address that is believed', () => {
  it.each([
    [`${site}${slug}?srcref=rss`, `${site}${slug}`, 'unknown campaign parameter'],
    [`${site}${slug}?CMP=share_btn_tw`, `${site}${slug}`, 'campaign parameter of one site'],
    [`${site}${slug}?gi=ac3916a08518`, `${site}${slug}`, 'token'],
    [`${site}${slug}?page=2`, `${site}${slug}`, 'page of the same article'],
    [`${site}${slug}?print=1`, `${site}${slug}`, 'print view'],
    [`${site}${slug}?slide=12`, `${site}${slug}`, 'slide'],
    [`${site}${slug}?m=1`, `${site}${slug}`, 'mobile view'],
    [`${site}${slug}?lang=en`, `${site}${slug}`, 'language'],
    [`${site}${slug}?replytocom=77`, `${site}${slug}`, 'reply link of a blog'],
    [`${site}${slug}/2`, `${site}${slug}`, 'page in the path'],
    [`${site}${slug}/comments`, `${site}${slug}`, 'comments view'],
    [`${site}/news/story/amp`, `${site}/news/story`, 'AMP end after a plain name'],
    [
      `${site}/amp/news/the-tide-comes-back`,
      `${site}/news/the-tide-comes-back`,
      'AMP at the start',
    ],
    [`${site}/news/12345`, `${site}/news/12345/the-tide-comes-back`, 'slug added'],
    [`${site}/news/12345/an-older-title`, `${site}/news/12345`, 'slug dropped'],
    [
      `${site}/politics/12345-old-title`,
      `${site}/world/12345-new-title`,
      'section and slug changed',
    ],
    [`${site}/?p=123`, `${site}${slug}`, 'short link to a deep address of its own'],
    [`${site}/article.php?id=2`, `${site}/articles/the-tide-comes-back`, 'id to slug'],
    [`${site}/w/index.php?title=Tide`, `${site}/wiki/Tide`, 'value is in the path'],
    [`${site}/story?id=4711`, `${site}/story/4711`, 'id moves to the path'],
    [`${site}/watch?v=abc&list=mine&index=3`, `${site}/watch?v=abc&index=3`, 'list dropped'],
    [`${site}/covid`, `${site}/health/what-we-know-today`, 'short address'],
    [`${site}/life/tides`, `${site}/nature/tides`, 'section changed'],
    [`${site}/en/tides`, `${site}/tides`, 'language dropped'],
    ['https://edition.harbourpost.example/a-b-c', `${site}/a-b-c`, 'host above'],
    [`${site}/a-b-c`, 'https://stories.harbourpost.example/a-b-c', 'host below'],
    [
      'https://harbourpost.blogspot.com/2026/05/tide.html?m=1',
      'https://harbourpost.blogspot.com/2026/05/tide.html',
      'blog',
    ],
    [`${site}/`, `${site}/en`, 'home to home'],
    ['http://127.0.0.1:4000/a?ref=x', 'http://127.0.0.1:4000/a', 'same port'],
  ])('at %s: %s (%s)', (address, canonical) => {
    expect(believes(address, canonical)).toBe(true);
  });
});

describe('a canonical address that is not believed', () => {
  it.each([
    [`${site}${slug}`, 'https://wire.example/2026/05/the-tide-comes-back', 'another site'],
    [`${site}${slug}`, 'https://harbourpost.example.evil.example/a-b-c', 'site as a prefix'],
    [`${site}${slug}`, 'https://evilharbourpost.example/a-b-c', 'site as a suffix'],
    [`${site}${slug}`, `${site}:8443${slug}-x`, 'another port'],
    [
      'https://ann.substack.com/p/the-tide-comes',
      'https://substack.com/home/post/p-18201452',
      'platform',
    ],
    ['https://ann.github.io/the-tide-comes', 'https://github.io/the-tide-comes', 'platform itself'],
    ['https://ann.co.uk/the-tide-comes', 'https://co.uk/the-tide-comes', 'public suffix'],
    [
      'https://us.harbourpost.example/a-b-c',
      'https://eu.harbourpost.example/a-b-c',
      'hosts side by side',
    ],
    [`${site}${slug}`, `${site}/`, 'home page'],
    [`${site}${slug}`, `${site}/en/`, 'home page of a language'],
    [`${site}${slug}`, `${site}/us/en`, 'home page of a region'],
    [`${site}${slug}`, `${site}/index.html`, 'home page by its file'],
    [`${site}${slug}`, `${site}/?utm_source=x`, 'home page, tracked'],
    [`${site}/`, `${site}${slug}`, 'home page that shows an article'],
    [`${site}/?p=123`, `${site}/`, 'home page for a post'],
    ['https://blog.harbourpost.example/', `${site}/`, 'another home page'],
    [`${site}/article.php?id=2`, `${site}/article.php`, 'id dropped'],
    [`${site}/article.php?id=2`, `${site}/article.php?id=1`, 'another id'],
    [`${site}/article.php?id=2`, `${site}/article`, 'id dropped, path as plain'],
    [`${site}/article.php?id=2`, `${site}/our-articles`, 'id dropped, a section'],
    [`${site}/article.php?id=2&x=y`, `${site}/some-other-article.php?id=3`, 'another id elsewhere'],
    [
      `${site}/my-long-section-name/view?id=2`,
      `${site}/my-long-section-name`,
      'slug is the section',
    ],
    [`${site}/story?12345`, `${site}/story`, 'bare id dropped'],
    [`${site}/story?my-title`, `${site}/story`, 'bare slug dropped'],
    [`${site}/index.php?page=tides`, `${site}/index.php`, 'named page dropped'],
    [`${site}/search?q=tide`, `${site}/search`, 'search'],
    [`${site}/search?s=tide`, `${site}/search`, 'search, short'],
    [`${site}/video?v=abc`, `${site}/video`, 'video'],
    [`${site}/app#/article/5`, `${site}/app`, 'route dropped'],
    [`${site}/app#/article/5`, `${site}/app#/article/6`, 'another route'],
    [`${site}/#!/article/5`, `${site}/`, 'route dropped for home'],
    [`${site}/politics/the-tide-comes-back`, `${site}/politics`, 'section'],
    [`${site}/2026/05/tide`, `${site}/2026`, 'archive of a year'],
    [`${site}/climate-change-news/tide`, `${site}/climate-change-news`, 'section with a long name'],
    [`${site}/news/the-tide-comes-back`, `${site}/politics`, 'another section'],
    [`${site}/news/tide`, `${site}/politics`, 'another section, short names'],
    [`${site}/chapters/2`, `${site}/chapters`, 'chapter'],
    [`${site}${slug}`, 'file:///home/ann/tide.html', 'file'],
    [`${site}${slug}`, 'about:blank', 'no address'],
    ['file:///home/ann/tide.html', `${site}${slug}`, 'page saved to a file'],
    ['file:///home/ann/tide.html', 'file:///home/ann/ebb.html', 'file to file'],
  ])('at %s: %s (%s)', (address, canonical) => {
    expect(identifyArticle(page(address, { canonical }))).toBe(addressId(address));
  });
});

describe('claims in order', () => {
  const address = `${site}${slug}?srcref=rss`;

  it('takes the canonical link before og:url, and that before JSON-LD', () => {
    const claims = {
      canonical: `${site}/a-first-long-name`,
      meta: { 'og:url': `${site}/a-second-long-name` },
      linked: [node(`${site}/third/the-tide-comes-back`)],
    };
    expect(identifyArticle(page(address, claims))).toBe(`${site}/a-first-long-name`);
    expect(identifyArticle(page(address, { ...claims, canonical: null }))).toBe(
      `${site}/a-second-long-name`,
    );
    expect(identifyArticle(page(address, { linked: claims.linked }))).toBe(
      `${site}/third/the-tide-comes-back`,
    );
  });

  it('goes on to the next where one is not plausible', () => {
    const meta = { 'og:url': slug };
    expect(identifyArticle(page(address, { canonical: 'https://wire.example/x', meta }))).toBe(
      `${site}${slug}`,
    );
  });

  it('does not take a list of other articles for the page', () => {
    const linked = [
      node(`${site}/2026/05/another-long-story`),
      node(`${site}/2026/05/a-third-story`),
    ];
    expect(identifyArticle(page(`${site}/politics`, { linked }))).toBe(`${site}/politics`);
    expect(identifyArticle(page(address, { linked }))).toBe(addressId(address));
  });
});

describe('a single-page site', () => {
  const first = `${site}/2026/05/the-first-long-story`;
  const second = `${site}/2026/05/the-second-long-story`;

  it('is not taken for the article that it was loaded with', () => {
    const facts = page(second, { loadedFrom: first, canonical: first, meta: { 'og:url': first } });
    expect(identifyArticle(facts)).toBe(second);
  });

  it('is not taken for it either where that had another canonical address', () => {
    const facts = page(second, { loadedFrom: `${first}?x=1`, canonical: `${site}/p/98765` });
    expect(identifyArticle(facts)).toBe(second);
  });

  it('keeps the days of a column apart', () => {
    const facts = page(`${site}/2026/05/02/morning-briefing`, {
      loadedFrom: `${site}/2026/05/01/morning-briefing`,
      canonical: `${site}/2026/05/01/morning-briefing`,
    });
    expect(identifyArticle(facts)).toBe(`${site}/2026/05/02/morning-briefing`);
  });

  it('believes a head that followed', () => {
    const canonical = `${site}/world/the-second-long-story`;
    expect(identifyArticle(page(second, { loadedFrom: first, canonical }))).toBe(canonical);
    for (const query of ['?srcref=x', '?page=2']) {
      expect(identifyArticle(page(second + query, { loadedFrom: first, canonical: second }))).toBe(
        second,
      );
    }
  });

  it('tells apart what only its query tells apart', () => {
    const claims = { loadedFrom: `${site}/read?a=tide`, canonical: `${site}/read` };
    expect(identifyArticle(page(`${site}/read?a=ebb`, claims))).toBe(`${site}/read?a=ebb`);
    expect(identifyArticle(page(`${site}/read?a=tide&tab=2`, claims))).toBe(
      `${site}/read?a=tide&tab=2`,
    );
    expect(identifyArticle(page(`${site}/read?tab=2`, claims))).toBe(`${site}/read`);
  });

  it('is not taken for the article before when the reader goes back', () => {
    const earlierClaims = [{ claim: second, address: second }];
    expect(
      identifyArticle(page(first, { loadedFrom: first, canonical: second, earlierClaims })),
    ).toBe(first);
  });

  it('believes its first head again when the reader goes back', () => {
    const canonical = `${site}/p/98765`;
    const earlierClaims = [{ claim: canonical, address: `${first}?utm_source=x` }];
    expect(identifyArticle(page(first, { canonical, earlierClaims }))).toBe(canonical);
  });

  it('is not moved by tracking that was only tidied away', () => {
    const canonical = `${site}/p/98765`;
    expect(identifyArticle(page(first, { loadedFrom: `${first}?utm_source=x`, canonical }))).toBe(
      canonical,
    );
  });

  it('tells routes apart', () => {
    const canonical = `${site}/app`;
    const loadedFrom = `${site}/app#/a`;
    expect(identifyArticle(page(`${site}/app#/b`, { loadedFrom, canonical }))).toBe(
      `${site}/app#/b`,
    );
  });
});

const path = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 4 })
  .map((names) => `/${names.join('/')}`);
const query = fc.constantFrom('', '?id=1', '?q=x', '?page=2', '?utm_source=x', '#/route');

describe('identifyArticle, of any page', () => {
  it('never believes another site', () => {
    const other = fc.constantFrom(
      'wire.example',
      'example',
      'harbourpost.test',
      'x-harbourpost.example',
    );
    fc.assert(
      fc.property(path, query, other, path, query, (own, search, host, there, more) => {
        const claim = `https://${host}${there}${more}`;
        const facts = page(`${site}${own}${search}`, {
          canonical: claim,
          meta: { 'og:url': claim },
          linked: [node(claim)],
        });
        expect(identifyArticle(facts)).toBe(addressId(facts.address));
      }),
      { numRuns: 2000 },
    );
  });

  it('never makes one of two ids, whichever address without a name of its own both claim', () => {
    fc.assert(
      fc.property(path, path, query, (own, there, more) => {
        const canonical = `${site}${there.replaceAll('-', '').replaceAll(/\d/g, '')}${more}`;
        const [one, other] = ['311', '322'].map((id) =>
          identifyArticle(page(`${site}${own}?id=${id}`, { canonical })),
        );
        expect(one).not.toBe(other);
      }),
      { numRuns: 2000 },
    );
  });

  it('never takes a deep page for the home page', () => {
    fc.assert(
      fc.property(
        path,
        fc.constantFrom('/', '/en', '/de/', '/index.php', '/us/en/'),
        (own, home) => {
          const id = identifyArticle(page(`${site}/news${own}`, { canonical: `${site}${home}` }));
          expect(id).toBe(addressId(`${site}/news${own}`));
        },
      ),
    );
  });

  it('gives the address itself where the page claims its own identity', () => {
    fc.assert(
      fc.property(path, query, (own, search) => {
        const id = addressId(`${site}${own}${search}`);
        expect(identifyArticle(page(`${site}${own}${search}`, { canonical: id }))).toBe(id);
      }),
    );
  });

  it('never throws, whatever the page says', () => {
    const text = fc.oneof(fc.string(), fc.webUrl());
    fc.assert(
      fc.property(text, text, text, text, (address, loadedFrom, canonical, claim) => {
        const facts = page(address, {
          loadedFrom,
          canonical,
          meta: { 'og:url': claim },
          linked: [node(claim, canonical)],
          earlierClaims: [{ claim, address: loadedFrom }],
        });
        const id = identifyArticle(facts);
        expect(id.length).toBeGreaterThan(0);
        expect(id.length).toBeLessThanOrEqual(4096);
      }),
      { numRuns: 300 },
    );
  });
});
