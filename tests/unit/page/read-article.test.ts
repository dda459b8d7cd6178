// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinText } from '../../../src/article/reading/block.ts';
import { readingPasses } from '../../../src/article/reading/reading-passes.ts';
import { elementOf, readArticle as readInSteps } from '../../../src/page/read-article.ts';
import { runAtOnce } from '../../../src/page/steps.ts';
import { makeDocument } from './make-document.ts';

const readArticle = (...of: Parameters<typeof readInSteps>) => runAtOnce(readInSteps(...of));

const sentence =
  'The tide came back on Tuesday, later than anyone in the harbour had said it would. ';
const paragraph = `<p>${sentence.repeat(3)}</p>`;

describe('readArticle', () => {
  it('says of each block which element of the live page it came from', () => {
    const page = makeDocument(`<body><nav><a href=/>Home</a></nav><article><h1>Tide</h1>
      ${paragraph.repeat(5)}<h2>And the sea</h2>${paragraph}<ul><li>One wave
      <li>Another wave</ul>${paragraph}</article></body>`);
    const blocks = readArticle(page, [], readingPasses)?.blocks ?? [];
    expect(blocks.length).toBeGreaterThan(8);
    for (const block of blocks) {
      const text = elementOf(page, block)?.textContent?.replace(/\s+/g, ' ').trim();
      expect(text).toBe(block.text);
    }
  });

  it('takes the container where the library sees only a part', () => {
    const sections = Array.from(
      { length: 12 },
      () => `<section class="sidebar"><div class="comment">${paragraph}</div></section>`,
    );
    const page = makeDocument(`<body><div itemprop=articleBody>${sections.join('')}</div></body>`);
    expect(joinText(readArticle(page, [], readingPasses)?.blocks ?? []).split('\n')).toHaveLength(
      12,
    );
  });

  it('leaves the page as it is, and never throws', () => {
    const tag = fc.constantFrom('div', 'p', 'a', 'table', 'tr', 'td', 'li', 'form', 'span', 'br');
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.constant(sentence),
        fc
          .tuple(tag, fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (html) => {
        const page = makeDocument(`<body>${html}</body>`);
        const before = page.documentElement.outerHTML;
        readArticle(page, [], readingPasses);
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});
