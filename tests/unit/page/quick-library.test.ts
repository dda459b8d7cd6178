// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { gatherBlocks } from '../../../src/page/gather-blocks.ts';
import { QuickLibrary } from '../../../src/page/quick-library.ts';
import { makeDocument } from './make-document.ts';

const folder = join(import.meta.dirname, '../../pages');
const saved = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** What the reading's copy never has. */
const mute = 'script, style, noscript, template, svg';

/** Frames under another name: the test's window would load them. */
function copyOf(html: string): Document {
  const copy = makeDocument(html.replace(/<(\/?)(?:iframe|frame)\b/g, '<$1embed'));
  for (const element of copy.querySelectorAll(mute)) element.remove();
  return copy;
}

function found(library: Readability<Node>) {
  const article = library.parse();
  const blocks = article?.content instanceof Element ? gatherBlocks(article.content) : [];
  return { title: article?.title, byline: article?.byline, excerpt: article?.excerpt, blocks };
}

function expectSame(html: string): void {
  const options = { disableJSONLD: true, keepClasses: true, serializer: (node: Node) => node };
  const whole = found(new Readability(copyOf(html), options));
  expect(found(new QuickLibrary(copyOf(html)))).toEqual(whole);
}

describe('QuickLibrary', () => {
  it.each(saved)('finds in %s what the library finds', (name) => {
    expectSame(readFileSync(join(folder, name), 'utf8'));
  });

  const sentence = 'The tide came back on Tuesday, later than anyone in the harbour had said. ';
  const prose = `<p>${sentence.repeat(3)}</p>`.repeat(4);

  it.each([
    ['a byline', '<p class="byline">By Ann Doe</p><p class="author"> </p>'],
    ['an author without a class', '<p rel="author">Ann Doe</p>'],
    [
      'several bylines',
      '<p itemprop="author"><b itemprop="name">Ann</b></p><p class="byline">Bo</p>',
    ],
    ['what is hidden', '<p hidden>Not seen</p><p style="display:none">Nor this</p>'],
    [
      'what is hidden from some',
      '<p aria-hidden="true">Not heard</p><div aria-hidden="true" class="fallback-image">A picture of it</div>',
    ],
    [
      'boxes of nothing',
      '<div> <!-- box --><br><hr></div><section> \n</section><h2><i></i></h2><div><img src=a.png></div>',
    ],
    [
      'a box of lists',
      '<div class="links"><ul><li><a href=/a>One</a><li><a href=/b>Two</a></ul></div>',
    ],
    ['headings in a box', '<div><h3>First</h3><h3>Second</h3><span>word</span></div>'],
    ['a form', '<form><fieldset><input><label>Your name, please</label></fieldset></form>'],
    [
      'links that are none',
      `<p><a href="javascript:go()">Go</a> ${sentence} <a href="javascript:a()"><b>on</b> and</a></p>`,
    ],
    [
      'pictures',
      '<figure data-src="a.jpg 2x"></figure><p><img><img data-x="b.png"></p><div><img class=lazy><img><p>x</p></div>',
    ],
    ['little text', ''],
  ])('finds the same around %s', (name, part) => {
    const text = name === 'little text' ? `<p>${sentence}</p>` : prose + part + prose;
    expectSame(`<title>The tide comes back</title><body><main>${text}</main></body>`);
  });
});
