import { describe, expect, it } from 'vitest';
import { addressId, identifyArticle } from '../../../src/article/identify-article.ts';
import { bareFacts, type PageFacts } from '../../../src/article/page-facts.ts';

const site = 'https://harbourpost.example';

function page(address: string, facts: Partial<PageFacts>): PageFacts {
  return { ...bareFacts(address, ''), ...facts };
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
