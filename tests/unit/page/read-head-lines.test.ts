// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readHeadLines } from '../../../src/page/read-head-lines.ts';
import { makeDocument } from './make-document.ts';

const title = 'The tide comes back';

function read(html: string, titles = [`${title} | Harbour Post`]) {
  return readHeadLines(makeDocument(html), titles).map(({ parts, before }) =>
    [before ? '-' : '+', ...parts].join(' '),
  );
}

const prose = `<p>${'The tide came back on Tuesday, later than anyone had said. '.repeat(6)}</p>`;

describe('readHeadLines', () => {
  it('reads the short lines on both sides of the title, in order', () => {
    expect(
      read(`<p>Sea</p><p>3 May</p><h1>${title}</h1><p>By <a href="/ann">Ann Doe</a><b>Editor</b></p>
        <div>4 min</div>${prose}<p>Short</p>${prose}<p>Too late</p>`),
    ).toEqual(['- Sea', '- 3 May', '+ By Ann Doe Editor', '+ 4 min', '+ Short']);
  });

  it('takes a line break for the end of a line', () => {
    const lines = `<td><b>${title}</b><br>By Ann Doe<br>3 May<br><br>${prose}</td>`;
    expect(read(`<table><tr>${lines}</tr></table>`)).toEqual(['+ By Ann Doe', '+ 3 May']);
  });

  it('leaves out menus, scripts, margins and comments', () => {
    expect(
      read(`<nav>Menu</nav><h1>${title}</h1><script>x</script><aside>Ad</aside>
        <div class="related-list"><p>More</p></div><div id=comments><p>Hm</p></div><p>Sea</p>`),
    ).toEqual(['+ Sea']);
  });

  it.each([
    [
      'the heading that is like the title',
      `<h1>Harbour Post</h1><p>a</p><h1>${title}!</h1><p>b</p>`,
    ],
    [
      'a lesser heading that is the title',
      `<h1>Harbour Post</h1><p>a</p><h3>${title}</h3><p>b</p>`,
    ],
    ['anything whose text is the title', `<p>a</p><div><b>${title}</b></div><p>b</p>`],
    ['anything called a title', `<p>a</p><div class="post-title">${title}</div><p>b</p>`],
    [
      'the only long heading',
      '<p>a</p><h1>Why the sea was late on Tuesday</h1><h2>Sea</h2><p>b</p>',
    ],
  ])('goes by %s', (_, html) => {
    const lines = read(html);
    expect(lines).toContain('+ b');
    expect(lines).toContain('- a');
  });

  it('reads none where nothing shows the title', () => {
    expect(read('<p>Sea</p>')).toEqual([]);
  });

  it('says what elements are called, where links lead and what time they mean', () => {
    const page = makeDocument(`<h1>${title}</h1><div class="postMeta"><p>
      <a href="/author/ann-doe">Ann Doe</a> <time datetime="2026-05-03">today</time></p></div>`);
    const [line] = readHeadLines(page, [title]);
    expect(line).toMatchObject({ parts: ['Ann Doe', 'today'], datetime: '2026-05-03' });
    expect(line?.names.split(' ')).toEqual(
      expect.arrayContaining(['post', 'meta', 'author', 'ann', 'doe']),
    );
  });

  it('reads at most forty lines behind the title', () => {
    const lines = Array.from({ length: 100 }, (_, at) => `<p>${at}</p>`).join('');
    expect(read(`<h1>${title}</h1>${lines}`)).toHaveLength(40);
  });
});
