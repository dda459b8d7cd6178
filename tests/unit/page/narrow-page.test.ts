// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { joinText } from '../../../src/article/reading/block.ts';
import { narrowPage } from '../../../src/page/narrow-page.ts';
import { sketchPage } from '../../../src/page/sketch-page.ts';
import { runAtOnce } from '../../../src/page/steps.ts';
import { makeDocument } from './make-document.ts';

const sentence =
  'The tide came back on Tuesday, later than anyone in the harbour had said it would.';
const paragraph = `<p>${sentence} And nobody was there to see it.</p>`;
const cards = '<div><a href=/b>Another story</a><span>tag</span></div>'.repeat(2200);

/** What is left of a page, as text: of the page itself, or of the blocks taken from it. */
function narrow(html: string): { page?: string; text?: string } {
  const sketch = runAtOnce(sketchPage(makeDocument(`<body>${html}</body>`)));
  if (sketch === null) throw new Error('The page was not sketched.');
  const narrowed = runAtOnce(narrowPage(sketch));
  if ('blocks' in narrowed) return { text: joinText(narrowed.blocks) };
  return { page: narrowed.page.body?.textContent ?? '' };
}

describe('narrowPage', () => {
  it('leaves a page of a usual size as it is', () => {
    const html = `${paragraph.repeat(20)}<aside>Elsewhere</aside>`;
    expect(narrow(html).page).toContain('Elsewhere');
  });

  it('leaves the margins of a large page out, but not where the article is in one', () => {
    const { page } = narrow(
      `<div class=related-wrap><h1>Tide</h1>${paragraph}</div><ul id=comments>${cards}</ul>`,
    );
    expect(page).toContain(sentence);
    expect(page).not.toContain('Another story');
  });

  it('keeps the part with most of the prose', () => {
    const { page } = narrow(
      `<div>${cards}</div><div class=x><div>${paragraph.repeat(30)}</div></div><p>${sentence}</p>`,
    );
    expect(page?.split(sentence)).toHaveLength(31);
    expect(page).not.toContain('Another story');
  });

  it('counts the words of a line in whatever elements they stand', () => {
    const words = sentence
      .split(' ')
      .map((word) => `<b>${word}</b>`)
      .join(' ');
    const { text } = narrow(`<nav>Menu</nav><main>${`<p>${words}</p>`.repeat(800)}</main>`);
    expect(text?.split('\n')).toHaveLength(800);
  });

  it('takes a large article as it stands', () => {
    const { text } = narrow(`<nav>Menu</nav><main>${paragraph.repeat(6100)}</main>`);
    expect(text?.split('\n')).toHaveLength(6100);
  });

  it('finds nothing in a large page without prose', () => {
    expect(narrow(cards)).toEqual({ text: '' });
  });
});
