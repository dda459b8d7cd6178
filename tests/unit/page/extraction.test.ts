// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { extractArticle as extractInSteps } from '../../../src/page/extraction.ts';
import { runAtOnce } from '../../../src/page/steps.ts';
import { makeDocument } from './make-document.ts';

const extractArticle = (...of: Parameters<typeof extractInSteps>) =>
  runAtOnce(extractInSteps(...of));

const sentence =
  'The tide came back on Tuesday, later than anyone in the harbour had said it would. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;

function article(paragraphs: string, head = ''): Document {
  return makeDocument(`<html><head><title>Tide</title>${head}</head><body>
    <nav><a href=/>Home</a></nav><article><h1>The tide comes back</h1>${paragraphs}</article></body></html>`);
}

describe('extractArticle', () => {
  it('counts the words of the article, not of the page around it', () => {
    const prose = extractArticle(article(paragraph.repeat(5)), 'en', []);
    expect(prose?.prose.words).toBe(4 + 16 * 4 * 5);
  });

  it('does not glue the last word of a block to the first of the next', () => {
    const short = '<ul><li>one</li><li>two</li><li>three</li></ul>';
    const plain = extractArticle(article(paragraph.repeat(5)), 'en', [])?.prose.words ?? 0;
    expect(extractArticle(article(paragraph.repeat(5) + short), 'en', [])?.prose.words).toBe(
      plain + 3,
    );
  });

  it('takes the fingerprint of the article, not of the page around it', () => {
    const paragraphs = Array.from(
      { length: 9 },
      (_, n) => `<p>${sentence.replaceAll('t', `${n}t`)}</p>`,
    );
    const alone = extractArticle(article(paragraphs.join('')), 'en', []);
    const page = article(paragraphs.join(''));
    page.body.insertAdjacentHTML(
      'beforeend',
      `<footer>${'<a href=/x>More stories</a> '.repeat(50)}</footer>`,
    );
    expect(alone?.prose.fingerprint).toMatch(/^1\./);
    expect(extractArticle(page, 'en', [])?.prose.fingerprint).toBe(alone?.prose.fingerprint);
    expect(
      extractArticle(article(`<p>${sentence.repeat(40)}</p>`), 'en', [])?.prose.fingerprint,
    ).toBe('');
  });

  it('counts words by the rules of the language', () => {
    const japanese = `<p>${'潮は火曜日に戻ってきた。港の誰もが言っていたよりも遅かった。'.repeat(8)}</p>`;
    const prose = extractArticle(article(japanese.repeat(4)), 'ja', []);
    expect(prose?.prose.words).toBeGreaterThan(300);
    expect(extractArticle(article(paragraph.repeat(5)), 'no such language', [])?.prose.words).toBe(
      324,
    );
  });

  it('estimates the words of a very long text', () => {
    const paragraphs = 700;
    const prose = extractArticle(article(paragraph.repeat(paragraphs)), 'en', []);
    expect(paragraph.length * paragraphs).toBeGreaterThan(200_000);
    expect(Math.abs((prose?.prose.words ?? 0) / (16 * 4 * paragraphs) - 1)).toBeLessThan(0.02);
  });

  it('leaves the page as it is', () => {
    const page = article(
      `${paragraph.repeat(5)}<form name=title><input name=body></form><noscript><img src=x></noscript>`,
    );
    const before = page.documentElement.outerHTML;
    extractArticle(page, 'en', []);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is null where there is no article', () => {
    expect(extractArticle(makeDocument(''), 'en', [])).toBeNull();
    expect(extractArticle(makeDocument('<frameset><frame src=a></frameset>'), 'en', [])).toBeNull();
  });

  it('is null for a page with too many elements', () => {
    const many = paragraph.repeat(5) + `<div>${'<i></i>'.repeat(1000)}</div>`.repeat(100);
    expect(extractArticle(article(many), 'en', [])).toBeNull();
  });

  it('is null where the page breaks the library', () => {
    const page = article(paragraph.repeat(5));
    Object.defineProperty(page, 'nodeType', {
      get() {
        throw new Error('no');
      },
    });
    expect(() => extractArticle(page, 'en', [])).not.toThrow();
  });
});
