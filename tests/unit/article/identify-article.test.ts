import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressId, identifyArticle } from '../../../src/article/identify-article.ts';
import { bareFacts, type LinkedFacts, type PageFacts } from '../../../src/article/page-facts.ts';
import { sampleNode } from './sample-facts.ts';

const site = 'https://harbourpost.example';

function page(address: string, facts: Partial<PageFacts> = {}): PageFacts {
  return { ...bareFacts(address, ''), ...facts };
}

function node(...addresses: string[]): LinkedFacts {
  return sampleNode({ addresses });
}

const slug = '/2026/05/the-tide-comes-back';

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
      { numRuns: 800 },
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
      { numRuns: 800 },
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
    const text = fc.oneof(
      fc.string(),
      path.map((own) => site + own),
    );
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
