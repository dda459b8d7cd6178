// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { storyInView } from '../../../src/page/find-stories.ts';
import { isolateStory } from '../../../src/page/isolate-story.ts';

const here = 'https://harbourpost.example/stream/oysters';
const text = `<p>${'The tide came back on Tuesday, later than anyone had said it would. '.repeat(10)}</p>`;
const jsonLd = (url: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","url":"${url}"}</script>`;

/** Where the reader is in a page; without a layout all articles begin at the top, so that the last one counts. */
function inView(html: string): string | null {
  document.body.innerHTML = html;
  return storyInView(document, here)?.address ?? null;
}

beforeEach(() => {
  location.href = here;
  document.head.innerHTML = '';
});

describe('storyInView', () => {
  it.each([
    `<article data-url=/stream/gulls><h1>Gulls</h1>${text}</article>`,
    `<article><h2><a href=/stream/gulls>Gulls</a></h2>${text}</article>`,
    `<article><h2>Gulls</h2>${text}<a rel=bookmark href=/stream/gulls>link</a></article>`,
    `<article><h2>Gulls</h2>${text}${jsonLd('/stream/gulls')}</article>`,
  ])('finds an article with an address of its own after the page’s: %s', (second) => {
    const first = `<article><h1>Oysters</h1>${text}</article>`;
    expect(inView(first + second)).toBe('https://harbourpost.example/stream/gulls');
    expect(inView(first)).toBeNull();
  });

  it('speaks for no other site, and for no list of which the page is none', () => {
    const first = `<article data-url=/stream/oysters><h1>Oysters</h1>${text}</article>`;
    const story = (url: string) => `<article data-url="${url}"><h1>Gulls</h1>${text}</article>`;
    expect(inView(first + story('https://islandgazette.example/gulls'))).toBeNull();
    expect(inView(story('/stream/gulls') + story('/stream/seals'))).toBeNull();
    expect(inView(first + story('/stream/gulls'))).not.toBeNull();
  });

  it('learns the address of an article that names none from the page, which moves on to it', () => {
    const [oysters, gulls] = ['Oysters', 'Gulls'].map(
      (title) => `<article><h1>${title}</h1>${text}</article>`,
    );
    expect(inView(`${oysters}${gulls}`)).toBeNull();
    history.replaceState(null, '', '/stream/gulls');
    expect(storyInView(document, here)?.address).toBe('https://harbourpost.example/stream/gulls');
    // The reader scrolls back, and the address with them.
    history.replaceState(null, '', here);
    const [first] = document.querySelectorAll('article');
    document.querySelectorAll('article')[1]?.remove();
    first?.insertAdjacentHTML(
      'afterend',
      `<article data-url=/stream/seals><h1>Seals</h1>${text}</article>`,
    );
    expect(storyInView(document, here)?.address).toBe('https://harbourpost.example/stream/seals');
  });

  it('finds one that was put behind the page’s as a plain part of it', () => {
    const part = (tag: string, title: string, path: string) =>
      `<${tag} data-url=/stream/${path}><h1>${title}</h1>${text}</${tag}>`;
    const first = `<main>${part('article', 'Oysters', 'oysters')}</main>`;
    const gulls = 'https://harbourpost.example/stream/gulls';
    expect(inView(first + part('section', 'Gulls', 'gulls'))).toBe(gulls);
    expect(inView(part('div', 'Oysters', 'oysters') + part('div', 'Gulls', 'gulls'))).toBe(gulls);
  });

  it('takes no chapters of one page for articles, and no name of the site', () => {
    const chapter = (title: string) =>
      `<section><h1><a href="#${title}">${title}</a></h1>${text}</section>`;
    expect(inView(chapter('One') + chapter('Two'))).toBeNull();
    expect(
      inView(`<header><h1><a href=/>Harbour Post</a></h1></header>${chapter('One')}`),
    ).toBeNull();
  });

  it('takes a page that moved on as a whole for no stream', () => {
    history.replaceState(null, '', '/stream/gulls');
    expect(inView(`<article><h1>Gulls</h1>${text}</article>`)).toBeNull();
  });

  it('takes no cards, posts of a live blog or comments for articles', () => {
    const first = `<article data-url=/stream/oysters><h1>Oysters</h1>${text}</article>`;
    for (const other of [
      '<article><h2><a href=/gulls>Gulls</a></h2><p>Short.</p></article>',
      `<article><h2><a href="#post-2">12:05</a></h2>${text}</article>`,
      `<article>${text}<a href=/stream/oysters/comment-2>link</a></article>`,
    ]) {
      expect(inView(first + other)).toBeNull();
    }
  });
});

describe('isolateStory', () => {
  const head = (url: string) =>
    `<title>Head</title><link rel=canonical href="${url}"><meta name=author content=Ann>${jsonLd('/stream/gulls')}`;

  function isolate(address: string): Document {
    document.body.innerHTML = `<article lang=en><h1>Gulls</h1>${text}</article><p>Else</p>`;
    const element = document.querySelector('article') as Element;
    return isolateStory(document, { element, address });
  }

  it('holds the article, and of the head what speaks of it', () => {
    document.head.innerHTML = head('/stream/gulls');
    const alone = isolate('https://harbourpost.example/stream/gulls');
    expect(alone.title).toBe('Gulls');
    expect(alone.documentElement.lang).toBe('en');
    expect(alone.body.textContent).not.toContain('Else');
    expect(alone.querySelector('meta[name=author]')).not.toBeNull();
    expect(alone.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelector('article h1')).not.toBeNull();
  });

  it('holds nothing that speaks of another article', () => {
    document.head.innerHTML = head('/stream/oysters');
    const alone = isolate('https://harbourpost.example/stream/seals');
    expect(alone.querySelector('meta[name=author], script')).toBeNull();
  });
});
