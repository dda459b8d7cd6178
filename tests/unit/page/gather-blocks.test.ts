// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { gatherBlocks } from '../../../src/page/gather-blocks.ts';
import { makeDocument } from './make-document.ts';

function gather(html: string): [string, string][] {
  const { body } = makeDocument(`<body>${html}</body>`);
  return gatherBlocks(body).map(({ kind, text }) => [kind, text]);
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
    const { body } = makeDocument('<p>See <a href=/a><b>this one</b></a> too</p>');
    expect(gatherBlocks(body)[0]).toMatchObject({ text: 'See this one too', linked: 8 });
  });

  it('knows what is around a block, by its words', () => {
    const { body } = makeDocument('<div class="shareBar-main x_y" id=top><p>a</p></div>');
    expect(gatherBlocks(body)[0]?.within).toEqual([
      { tag: 'div', names: ' share bar main x y top ', marks: ' ' },
    ]);
    const marked = makeDocument('<div itemprop=articleBody><p>a</p></div>').body;
    expect(gatherBlocks(marked)[0]?.within).toEqual([
      { tag: 'div', names: ' article body ', marks: ' articlebody ' },
    ]);
  });

  it('leaves out what is hidden, but for an article that is about to be shown', () => {
    const { body } = makeDocument('<div hidden>a</div><div hidden><main>b</main></div>');
    expect(gatherBlocks(body).map(({ text }) => text)).toEqual(['b']);
    const waiting = makeDocument('<body style="visibility: hidden"><p>a</p>').body;
    expect(gatherBlocks(waiting)).toHaveLength(1);
  });
});
