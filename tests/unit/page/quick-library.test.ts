// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { gatherBlocks } from '../../../src/page/gather-blocks.ts';
import { QuickLibrary } from '../../../src/page/quick-library.ts';
import type { SketchElement } from '../../../src/page/sketch-node.ts';
import { sketchElement } from '../../../src/page/sketch-page.ts';
import type { SketchDocument } from '../../../src/page/sketch-parts.ts';
import { makeDocument } from './make-document.ts';

const folder = join(import.meta.dirname, '../../pages');
const saved = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** What is never sketched. */
const mute = 'script, style, noscript, noframes, template, svg';

/** Frames under another name, since the test's window would load them; what is folded is open. */
function pageOf(html: string): Document {
  const page = makeDocument(html.replace(/<(\/?)(?:iframe|frame)\b/g, '<$1embed'));
  for (const element of page.querySelectorAll(mute)) element.remove();
  for (const fold of page.querySelectorAll('[hidden=until-found]')) fold.removeAttribute('hidden');
  for (const button of page.querySelectorAll(':is(h1, h2, h3) button')) {
    button.replaceWith(...button.childNodes);
  }
  return page;
}

/** A sketch with all that lies over a page, which the library alone does not know. */
function sketchWhole(page: Document): SketchDocument {
  const documentElement = sketchElement(page.documentElement);
  const body = documentElement.children.find(({ localName }) =>
    /^(?:body|frameset)$/.test(localName),
  );
  return { documentElement, body: body ?? null, title: page.title };
}

type Found = ReturnType<Readability<unknown>['parse']>;

/** What was found, but for the numbers of elements, which the library's own copy has not. */
function tell(article: Found, content: SketchElement | null) {
  const blocks = content ? gatherBlocks(content).map(({ element: _, ...block }) => block) : [];
  return { title: article?.title, byline: article?.byline, excerpt: article?.excerpt, blocks };
}

function expectSame(html: string): void {
  const options = { disableJSONLD: true, keepClasses: true, serializer: (node: Node) => node };
  const whole = new Readability<Node>(pageOf(html), options).parse();
  const content = whole?.content instanceof Element ? sketchElement(whole.content) : null;
  const quick = new QuickLibrary(sketchWhole(pageOf(html))).parse();
  expect(tell(quick, quick?.content ?? null)).toEqual(tell(whole, content));
}

/** Pages with words in their sentences that the library alone takes for furniture. */
const takesWords = new Set(['words-in-lines.html']);

describe('QuickLibrary', () => {
  const sentence = 'The tide came back on Tuesday, later than anyone in the harbour had said. ';
  it('keeps words of a sentence that are called something else', () => {
    const words =
      '<span class="legendSpan">HARBOUR TOWN</span> – She wrote <span class="related">[1]</span> ';
    const label = '<p><span class="social">Share</span> this</p>';
    const page = pageOf(
      `<article>${label}${`<p>${words}${sentence.repeat(3)}</p>`.repeat(4)}</article>`,
    );
    const found = new QuickLibrary(sketchWhole(page)).parse()?.content;
    const texts = found ? gatherBlocks(found).map(({ text }) => text) : [];
    expect(texts.join()).not.toContain('Share');
    expect(texts.filter((text) => /^HARBOUR TOWN – She wrote \[1\] The/.test(text))).toHaveLength(
      4,
    );
  });

  it.each(saved.filter((name) => !takesWords.has(name)))(
    'finds in %s what the library finds',
    (name) => {
      expectSame(readFileSync(join(folder, name), 'utf8'));
    },
  );

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
