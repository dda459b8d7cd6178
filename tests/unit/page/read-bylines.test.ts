// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readBylines, readTimes } from '../../../src/page/read-bylines.ts';
import { makeDocument } from './make-document.ts';

describe('readBylines', () => {
  it.each([
    ['<a rel="author" href="/ann">Ann Doe</a>', ['Ann Doe']],
    ['<a rel="author nofollow">Ann</a><a rel=author>Bo Roe</a>', ['Ann', 'Bo Roe']],
    ['<span itemprop=author><b itemprop=name>Ann Doe</b>, Editor</span>', ['Ann Doe']],
    ['<span itemprop="author">Ann Doe</span>', ['Ann Doe']],
    ['<span itemprop=author><meta itemprop=name content="Ann Doe"></span>', ['Ann Doe']],
    ['<p class="byline">By <b>Ann Doe</b></p>', ['By Ann Doe']],
    ['<p class="author-name">Ann Doe</p><p class="author">By Ann</p>', ['Ann Doe']],
    ['<p class=byline>Ann Doe</p><p class=byline>Ann Doe</p>', ['Ann Doe']],
    ['<p class=byline__author>Ann Doe</p>', ['Ann Doe']],
    ['<p class="vcard">By <a class=fn>Ann Doe</a></p>', ['Ann Doe']],
    ['<p data-testid="Author-Name">Ann Doe</p><p class=byline>By Ann</p>', ['Ann Doe']],
    [`<p class=byline>${'x'.repeat(300)}</p>`, []],
    [
      '<div class=author><div><b>Ann</b> Doe</div><div>Marketing Coordinator</div></div>',
      ['Ann Doe\nMarketing Coordinator'],
    ],
    ['<p class=byline> </p>', []],
    ['<aside><p class=author>Ad</p></aside>', []],
    ['<ol class="comment-list"><li><p class=author>Reader</p></ol>', []],
    ['<div id="comments"><a rel=author>Reader</a></div><p class=byline>Ann Doe</p>', ['Ann Doe']],
    ['<p>Ann Doe</p>', []],
  ])('%s', (html, names) => {
    expect(readBylines(makeDocument(html))).toEqual(names);
  });

  it('gives at most five', () => {
    const html = [1, 2, 3, 4, 5, 6, 7].map((at) => `<a rel=author>Name ${at}</a>`).join('');
    expect(readBylines(makeDocument(html))).toHaveLength(5);
  });
});

describe('readTimes', () => {
  const day = '2026-05-03';
  it.each([
    [`<time datetime=${day}>`, false],
    [`<time datetime=${day} pubdate>`, true],
    [`<time datetime=${day} itemprop=datePublished>`, true],
    [`<time datetime=${day} itemprop="dateModified">`, false],
    [`<time datetime=${day} class="entry-date published">`, true],
    [`<time datetime=${day} class="updated">`, false],
    [`<time datetime=${day} class="unpublished-x">`, false],
    [`<span itemprop=datePublished content=${day}>`, true],
    [`<meta itemprop=datePublished content=${day}>`, true],
  ])('%s', (html, published) => {
    expect(readTimes(makeDocument(`<body>${html}`))).toEqual([{ datetime: day, published }]);
  });

  it('puts the published ones first, and leaves out those of comments and margins', () => {
    const page = makeDocument(`<body>
      <time datetime="2026-01-01"></time><time datetime="2026-01-02"></time>
      <time datetime="2026-01-03" pubdate></time><time></time><time datetime=" "></time>
      <aside><time datetime="2026-01-04" pubdate></time></aside>
      <div class="comment-12"><time datetime="2026-01-05" class="published"></time></div>
      <div itemtype="https://schema.org/Comment"><time datetime="2026-01-06" itemprop="datePublished"></div>`);
    expect(readTimes(page).map(({ datetime }) => datetime)).toEqual([
      '2026-01-03',
      '2026-01-01',
      '2026-01-02',
    ]);
  });
});
