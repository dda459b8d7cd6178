import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlToMarkdown } from '../../../src/formats/html-to-markdown.ts';
import { parseWritten } from '../../../src/thread/parse-written.ts';

test.each([
  ['<p>One</p><p>two<br>three</p>', 'One\n\ntwo\nthree'],
  ['a <b>b</b> <em>c</em> <code>d*e</code>', 'a **b** *c* `d*e`'],
  ['<blockquote><p>q</p></blockquote><p>x</p>', '> q\n\nx'],
  ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
  ['<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
  ['<pre><code>x\n  y</code></pre>', '```\nx\n  y\n```'],
  ['<a href="https://x.example/">https://x.example/</a>', 'https://x.example/'],
  ['<a href="javascript:alert(1)">click</a>', 'click'],
  ['<img src="https://x.example/p.png" alt="A cat">', '[A cat](https://x.example/p.png)'],
  ['x<script>alert(1)</script><style>p{}</style>y', 'xy'],
  ['2 * 3 * 4 and [x] and snake_case _y_', '2 \\* 3 \\* 4 and \\[x\\] and snake_case \\_y\\_'],
  ['1. not a list', '1\\. not a list'],
  ['&lt;b&gt; &amp; &#39;', "<b> & '"],
])('%j says %j', (html, text) => {
  expect(htmlToMarkdown(html)).toBe(text);
});

test('no HTML makes a link to where a comment may not lead, and none is too much', () => {
  const part = fc.constantFrom(
    '<p>',
    '</p>',
    '<a href="javascript:x">',
    '<a href="data:text/html,x">',
    '</a>',
    '<b>',
    '</b>',
    '<li>',
    '<ul>',
    '<pre>',
    '</pre>',
    '<blockquote>',
    'x',
    '\n',
    '](',
    'javascript:y)',
    '<img src="vbscript:z">',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const read = JSON.stringify(parseWritten(htmlToMarkdown(parts.join(''))));
      expect(read).not.toMatch(/"href":"(?!https?:|mailto:)/);
    }),
  );
  expect(htmlToMarkdown('<blockquote>'.repeat(50_000)).length).toBeLessThan(2_000_000);
});
