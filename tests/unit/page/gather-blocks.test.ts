// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/article/reading/block.ts';
import { gatherBlocks } from '../../../src/page/gather-blocks.ts';
import { sketchElement } from '../../../src/page/sketch-page.ts';
import { makeDocument } from './make-document.ts';

/** The blocks in the body of a page. */
function blocksOf(html: string): Block[] {
  const sketch = sketchElement(makeDocument(html).body);
  return sketch ? gatherBlocks(sketch) : [];
}

function gather(html: string): [string, string][] {
  return blocksOf(`<body>${html}</body>`).map(({ kind, text }) => [kind, text]);
}

describe('gatherBlocks', () => {
  it.each<[string, [string, string][]]>([
    ['<p>One <b>two</b>\n three</p>', [['paragraph', 'One two three']]],
    [
      '<h2>A</h2><p>b</p>',
      [
        ['heading', 'A'],
        ['paragraph', 'b'],
      ],
    ],
    [
      '<div>a<div>b</div>c</div>',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
        ['paragraph', 'c'],
      ],
    ],
    [
      '<ul><li>a</li><li><p>b</p></li></ul>',
      [
        ['list item', 'a'],
        ['list item', 'b'],
      ],
    ],
    [
      '<p>A <x-term>spring tide</x-term> came, and <y-note>nobody</y-note>.</p>',
      [['paragraph', 'A spring tide came, and nobody.']],
    ],
    [
      '<x-card><p>a</p></x-card><x-card>b</x-card>',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    [
      '<p>The <button>tide</button> came. <button>Share</button></p>',
      [['paragraph', 'The tide came.']],
    ],
    [
      '<p><ruby>灯台<rp>(</rp><rt>とうだい</rt><rp>)</rp></ruby>の話</p>',
      [['paragraph', '灯台の話']],
    ],
    ['<p>Leucht\u00adturm\u200bwärter</p>', [['paragraph', 'Leuchtturmwärter']]],
    ['<p><div class="drop-cap">N</div>obody came.</p>', [['paragraph', 'Nobody came.']]],
    [
      '<div><p>A</p><div class="dropcap">A</div> day.</div>',
      [
        ['paragraph', 'A'],
        ['paragraph', 'A day.'],
      ],
    ],
    [
      '<p>A</p><p>abacus</p>',
      [
        ['paragraph', 'A'],
        ['paragraph', 'abacus'],
      ],
    ],
    ['<blockquote><p>a</p></blockquote>', [['quote', 'a']]],
    ['<figure><img><figcaption>a</figcaption></figure>', [['caption', 'a']]],
    ['<pre>a\n  b\n</pre>', [['code', 'a\n  b']]],
    [
      '<table><tr><th>a<td>b<tr><td>c</table>',
      [
        ['table row', 'a b'],
        ['table row', 'c'],
      ],
    ],
    [
      '<table><tr><td><p>a</p><td><p>b</p></table>',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    [
      'a<br>b<br><br>c',
      [
        ['paragraph', 'a b'],
        ['paragraph', 'c'],
      ],
    ],
    ['<p hidden>a</p><p style="color:red; display: none">b</p><p>c</p>', [['paragraph', 'c']]],
    ['<script>a</script><style>b</style><svg><text>c</text></svg> <button>d</button>', []],
  ])('%s', (html, blocks) => {
    expect(gather(html)).toEqual(blocks);
  });

  it('measures what stands in links', () => {
    const [block] = blocksOf('<p>See <a href=/a><b>this one</b></a> too</p>');
    expect(block).toMatchObject({ text: 'See this one too', linked: 8 });
  });

  it('knows what is around a block, by its words', () => {
    const [named] = blocksOf('<div class="shareBar-main x_y" id=top><p>a</p></div>');
    expect(named?.within).toEqual([{ tag: 'div', names: ' share bar main x y top ', marks: ' ' }]);
    const [marked] = blocksOf('<div itemprop=articleBody><p>a</p></div>');
    expect(marked?.within).toEqual([
      { tag: 'div', names: ' article body ', marks: ' articlebody ' },
    ]);
  });

  it('leaves out what is hidden, but for an article that is about to be shown', () => {
    const blocks = blocksOf('<div hidden>a</div><div hidden><main>b</main></div>');
    expect(blocks.map(({ text }) => text)).toEqual(['b']);
    expect(blocksOf('<body style="visibility: hidden"><p>a</p>')).toHaveLength(1);
  });
});
