import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isModestMarkdown } from '../../../src/thread/modest-markdown.ts';
import { parseWritten } from '../../../src/thread/parse-written.ts';
import type { Block, Inline } from '../../../src/thread/written.ts';

/** Blocks drawn as the plainest HTML that has their shape. */
function draw(blocks: readonly Block[]): string {
  return blocks.map(drawBlock).join('');
}

function drawBlock(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${block.content.map(drawInline).join('')}</p>`;
  if (block.kind === 'code block') return `<pre>${block.text}</pre>`;
  if (block.kind === 'quote') return `<q>${draw(block.blocks)}</q>`;
  const items = block.items.map((item) => `<li>${draw(item)}</li>`).join('');
  return block.start === null ? `<ul>${items}</ul>` : `<ol ${block.start}>${items}</ol>`;
}

function drawInline(part: Inline): string {
  if ('text' in part) return part.kind === 'code' ? `<c>${part.text}</c>` : part.text;
  if (part.kind === 'break') return '<br>';
  const content = part.content.map(drawInline).join('');
  if (part.kind === 'link') {
    return `<a ${part.href}${part.host === null ? '' : ` !${part.host}`}>${content}</a>`;
  }
  return part.kind === 'strong' ? `<b>${content}</b>` : `<em>${content}</em>`;
}

describe('parseWritten', () => {
  it.each([
    ['', ''],
    [' \n ', ''],
    ['one\ntwo\n\nthree\r\n \t\r\n\r\nfour\n', '<p>one<br>two</p><p>three</p><p>four</p>'],
    ['*a* _b_ **c** `d`', '<p><em>a</em> <em>b</em> <b>c</b> <c>d</c></p>'],
    ['- a\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['3. a\n4. b', '<ol 3><li><p>a</p></li><li><p>b</p></li></ol>'],
    ['> a\n> b\n\nc', '<q><p>a<br>b</p></q><p>c</p>'],
    ['```js\n*a*\n  b\n```', '<pre>*a*\n  b</pre>'],
    ['2 * 3 * 4 and snake_case_name', '<p>2 * 3 * 4 and snake_case_name</p>'],
    ['a\\*b', '<p>a*b</p>'],
  ])('reads %j', (text, drawn) => {
    expect(draw(parseWritten(text))).toBe(drawn);
  });

  it.each([
    '# no heading',
    '#hashtag',
    '<b>x</b> <!-- y -->',
    '&amp; &copy;',
    '[a]: b.example',
    '    four spaces before',
  ])('leaves %j as it is written', (text) => {
    expect(draw(parseWritten(text))).toBe(`<p>${text.trim()}</p>`);
  });

  it('leaves lines that would make headings and rules', () => {
    expect(draw(parseWritten('title\n---\ntext'))).toBe('<p>title<br>---<br>text</p>');
    expect(draw(parseWritten('<div>\n*a*\n</div>'))).toBe('<p><div><br><em>a</em><br></div></p>');
  });

  it.each([
    ['[page 14](https://a.example/x)', '<a https://a.example/x>page 14</a>'],
    ['[**b**](https://a.example/)', '<a https://a.example/><b>b</b></a>'],
    ['<https://a.example/x>', '<a https://a.example/x>https://a.example/x</a>'],
    ['see https://a.example/x_y_z.', 'see <a https://a.example/x_y_z>https://a.example/x_y_z</a>.'],
    ['![a cat](https://a.example/c.png)', '<a https://a.example/c.png>a cat</a>'],
    ['![](https://a.example/c.png)', '<a https://a.example/c.png>https://a.example/c.png</a>'],
    ['[](https://a.example/)', '<a https://a.example/>https://a.example/</a>'],
    [
      '[bank.example](https://evil.example/)',
      '<a https://evil.example/ !evil.example>bank.example</a>',
    ],
    [
      '[https://bank.example/](https://evil.example/)',
      '<a https://evil.example/ !evil.example>https://bank.example/</a>',
    ],
    ['[a.example](https://a.example/x)', '<a https://a.example/x>a.example</a>'],
    ['[a\u202eb](https://a.example/)', '<a https://a.example/ !a.example>a\u202eb</a>'],
    ['[ann@b.example](mailto:x@y.example)', '<a mailto:x@y.example !x@y.example>ann@b.example</a>'],
    ['<ann@b.example>', '<a mailto:ann@b.example>ann@b.example</a>'],
    ['[node.js](https://a.example/)', '<a https://a.example/>node.js</a>'],
    ['[a](javascript:alert)', '[a](javascript:alert)'],
    ['[a](/path)', '[a](/path)'],
    ['![a](data:image/png,x)', '![a](data:image/png,x)'],
  ])('reads the link %j', (text, drawn) => {
    expect(draw(parseWritten(text))).toBe(`<p>${drawn}</p>`);
  });

  it('takes what nests too deep, or has too many marks, as it is written', () => {
    for (const text of ['>'.repeat(500), '- '.repeat(5000).trim(), '*a'.repeat(10_000)]) {
      expect(isModestMarkdown(text)).toBe(false);
      expect(draw(parseWritten(text))).toBe(`<p>${text}</p>`);
    }
    expect(isModestMarkdown('> > a\n- b\n  - c\n    1. d')).toBe(true);
  });

  it('never throws, nests no deeper than its lines open, and links to nothing but what may be linked', () => {
    const marks = fc.constantFrom(
      ...[
        '*',
        '_',
        '**',
        '`',
        '[',
        '](',
        ')',
        '!',
        '> ',
        '- ',
        '1. ',
        '\n',
        '\n\n',
        '  ',
        '```',
        '<',
        '>',
        '\\',
        '#',
      ],
      ...['a', 'b c', 'https://a.example', 'javascript:x', '&lt;', '\u202e', '\0', '\ud800'],
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (list) => {
        const text = list.join('');
        const drawn = draw(parseWritten(text));
        for (const [, href = ''] of drawn.matchAll(/<a ([^ >]+)/g)) {
          if (text.includes('<a ')) continue;
          expect(href).toMatch(/^(https?|mailto):/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no word', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const mark = fc.constantFrom(
      ' ',
      '\n',
      '\n\n',
      '*',
      '**',
      '> ',
      '\n- ',
      '`',
      '[',
      ']',
      '(',
      ')',
      '\n# ',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, mark), { maxLength: 30 }), (pairs) => {
        const text = pairs.flat().join('');
        const shown = draw(parseWritten(text)).replace(
          /<\/?(?:p|li|ul|ol \d+|ol|q|b|em|c|pre|br)>/g,
          ' ',
        );
        const count = (from: string) => from.match(/[a-z]/g)?.length ?? 0;
        // The name of a code block's language is not shown: here no fence can begin.
        expect(count(shown)).toBe(count(text));
      }),
      { numRuns: 1000 },
    );
  });
});
