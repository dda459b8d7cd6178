import { describe, expect, it } from 'vitest';
import { identifyArticle } from '../../../src/article/identify-article.ts';
import { bareFacts } from '../../../src/article/page-facts.ts';

const site = 'https://harbourpost.example';

function identify(path: string, canonical: string, title: string): string {
  const facts = { ...bareFacts(site + path, title), canonical: site + canonical };
  return identifyArticle({ ...facts, headings: [title] }).slice(site.length);
}

describe('a canonical address', () => {
  it.each([
    ['/2026/05/17/the-tide-comes-back', 'The tide comes back'],
    ['/story/ab1', 'The tide comes back'],
    ['/story.php?id=5512', 'The ferry runs late'],
    ['/новости/прилив-снова-идёт-домой', 'Прилив снова идёт домой'],
  ])('that is the same on all pages is not believed: %s', (path, title) => {
    const own = identify(path, path, title);
    expect(identify(path, '/all-the-local-news', title)).toBe(own);
    expect(identify(path, '/story/main-page', title)).toBe(own);
  });

  it.each([
    ['/?p=5512', '/2026/05/the-tide-comes-back', 'The tide comes back'],
    ['/a1b2', '/coast/la-maree-revient', 'La marée revient | Harbour Post'],
    ['/2026/05/old-words-of-the-tide', '/2026/05/the-tide-comes-back', 'The tide comes back'],
    ['/2026/05/the-tide-comes-back', '/2026/05/old-words-of-the-tide-back', 'The tide is here'],
    ['/x/-77812345', '/coast/one-name-of-it-77812345', 'Quite another title'],
    ['/?p=5512', '/2026/05/priliv-snova-idyot', 'Прилив снова идёт'],
    ['/?p=5512', '/2026/05/the-tide-comes-back', ''],
    ['/coast/how-the-tide-comes/2', '/coast/how-the-tide-comes', 'Quite another title'],
    ['/2026/05/the-tide-comes-back', '/p/98765', 'The tide comes back'],
  ])('that has something of the page is believed: %s is %s', (path, canonical, title) => {
    expect(identify(path, canonical, title)).toBe(canonical);
  });

  it.each([
    ['https://news.site.example/high-tide', 'https://www.site.example/high-tide'],
    ['https://www.site.example/high-tide', 'https://news.site.example/high-tide'],
    ['https://news.site.co.uk/high-tide', 'https://www.site.co.uk/high-tide'],
    ['https://m.news.site.example/tide-77812', 'https://www.site.example/coast/tide-77812'],
  ])('leads from one host of a site to another: %s is %s', (address, canonical) => {
    const facts = { ...bareFacts(address, 'High tide'), canonical };
    const other = { ...bareFacts(canonical, 'High tide'), canonical };
    expect(identifyArticle(facts)).toBe(identifyArticle(other));
    expect(identifyArticle(bareFacts(address, 'High tide'))).not.toBe(identifyArticle(other));
  });
});
