// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findWithin, type SketchElement } from '../../../src/page/sketch-node.ts';
import { sketchPage } from '../../../src/page/sketch-page.ts';
import { runAtOnce } from '../../../src/page/steps.ts';
import { makeDocument } from './make-document.ts';

const sentence = 'The tide came back on Tuesday, later than anyone had said it would. ';

function sketch(page: Document): SketchElement {
  const body = runAtOnce(sketchPage(page))?.body;
  if (!body) throw new Error('There is no body.');
  return body;
}

/** The text of a sketch's body, on one line. */
function sketched(page: Document): string {
  return sketch(page).textContent.replace(/\s+/g, ' ').trim();
}

/** A page with so many nested elements, each with a text before and behind the next one. */
function nested(levels: number): Document {
  const page = makeDocument('<html lang=en><body class=a><p>First</p></body>');
  let inner: Element = page.body;
  for (let level = 1; level <= levels; level++) {
    const next = page.createElement('div');
    next.id = `level-${level}`;
    next.append(`${level} `);
    inner.append(next, ' end');
    inner = next;
  }
  return page;
}

function depthOf(root: SketchElement): number {
  const depths = new Map<SketchElement | null, number>([[root.parentNode, 0]]);
  const depth = (element: SketchElement) => (depths.get(element.parentNode) ?? 0) + 1;
  depths.set(root, depth(root));
  for (const element of findWithin(root, () => true)) depths.set(element, depth(element));
  return Math.max(...depths.values());
}

/** The text of a page's body, without recursion. */
function textIn(page: Document): string {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += walker.currentNode.nodeValue;
  return text;
}

describe('sketchPage', () => {
  it('numbers each element as it stands in the page', () => {
    const page = makeDocument(
      '<p>one<script></script><b>two</b></p><noscript>no</noscript><svg><g><path/></g></svg><p>three',
    );
    const live = [...page.querySelectorAll('*')];
    const elements = findWithin(sketch(page), () => true);
    expect(elements.map(({ localName }) => localName)).toEqual(['p', 'b', 'p']);
    for (const { localName, number } of elements) expect(live[number]?.localName).toBe(localName);
    expect(sketched(page)).toBe('onetwothree');
  });

  it('is not led astray by names that hide the properties of a form', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'nodeType',
      'localName',
      'getAttribute',
      'children',
    ];
    const inputs = names.map((name) => `<input name=${name}>`).join('');
    const page = makeDocument(`<form class=f>${inputs}<p>in</p></form><p>behind</p>`);
    expect(sketched(page)).toBe('inbehind');
    expect(sketch(page).firstElementChild).toMatchObject({ localName: 'form', className: 'f' });
  });

  it('sketches a page as it stands where it nests as deep as pages do', () => {
    const page = nested(20);
    expect(depthOf(sketch(page))).toBe(21);
    expect(sketch(page).textContent).toBe(page.body.textContent);
  });

  it.each([600, 2000])(
    'sketches all of a page that nests %d levels deep, in its order, and less deep',
    (levels) => {
      const page = nested(levels);
      const body = sketch(page);
      expect(depthOf(body)).toBe(511);
      expect(body.textContent).toBe(textIn(page));
      const names = [...page.querySelectorAll('body *')].map(({ localName, id }) => localName + id);
      const elements = findWithin(body, () => true);
      expect(elements.map(({ localName, id }) => localName + id)).toEqual(names);
      const first = body.number + 1;
      expect(elements.map(({ number }) => number)).toEqual(names.map((_, index) => first + index));
      expect(body.className).toBe('a');
    },
  );

  it('follows components no deeper than other elements', () => {
    const page = makeDocument('');
    const shadows = new Map<Element, ShadowRoot>();
    let inner: Element = page.body;
    for (let level = 0; level < 2000; level++) {
      const host = inner.appendChild(page.createElement('div'));
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.innerHTML = '<p>shown</p><slot></slot>';
      shadows.set(host, shadow);
      inner = host;
    }
    inner.append('innermost');
    const shadowOf = (element: Element) => shadows.get(element) ?? null;
    const text = runAtOnce(sketchPage(page, shadowOf))?.body?.textContent;
    expect(text).toMatch(/^(shown)+innermost$/);
  });

  it('leaves out what is known not to be seen', () => {
    const page = makeDocument('<p>seen</p><div id=veil>not <p>this</p></div><p>again</p>');
    const number = [...page.querySelectorAll('*')].findIndex(({ id }) => id === 'veil');
    const body = runAtOnce(sketchPage(page, undefined, [number]))?.body;
    expect(body?.textContent).toBe('seenagain');
  });

  it('leaves cookie walls, dialogs and words for screen readers out', () => {
    expect(
      sketched(
        makeDocument(`<div id=Cookie-Wall>We use cookies</div><div role=dialog>Sign up</div>
          <article>${sentence}<span class=sr-only>opens anew</span></article>`),
      ),
    ).toBe(sentence.trim());
  });

  it.each([
    `<div class=consent-given><article>${sentence}</article></div>`,
    `<article class=cookie-recipe>${sentence}</article>`,
    `<main><p id=gdpr-fine>${sentence}</p></main>`,
    `<div role=dialog>${sentence}</div>`,
  ])('keeps the article where it is called so itself: %s', (html) => {
    expect(sketched(makeDocument(`${html}<p>Else</p>`))).toContain(sentence.trim());
  });

  it('opens what is to be found, and what is closed', () => {
    const page = makeDocument(
      `<p>${sentence}</p><div hidden=until-found><p style="display:none">Found</p></div><p hidden>not</p>`,
    );
    const veiled = findWithin(sketch(page), (element) => element.veiled);
    expect(veiled.map(({ textContent }) => textContent)).toEqual(['not']);
    expect(page.querySelector('[hidden] [style]')).not.toBeNull();
  });

  it('takes the button in a heading for its words', () => {
    const page = makeDocument('<h3>Who <b>may <button>come?</button></b></h3><button>Go</button>');
    const buttons = findWithin(sketch(page), ({ localName }) => localName === 'button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Go']);
    expect(sketched(page)).toBe('Who may come?Go');
  });

  it('shows components as the browser does', () => {
    const page = document.implementation.createHTMLDocument('');
    page.body.innerHTML = `<my-story>light <b slot=head>Head</b><i slot=lost>lost</i></my-story>`;
    const host = page.querySelector('my-story') as Element;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<slot name=head></slot>|<slot></slot>|<slot name=foot>foot</slot>|<my-inner></my-inner>`;
    const inner = shadow.querySelector('my-inner') as Element;
    inner.attachShadow({ mode: 'open' }).innerHTML = '<p>inner</p>';
    expect(sketched(page)).toBe('Head|light |foot|inner');
    const [story] = findWithin(sketch(page), ({ localName }) => localName === 'my-story');
    const [shown] = findWithin(sketch(page), ({ localName }) => localName === 'p');
    expect(shown?.number).toBe(story?.number);
    expect([...page.querySelectorAll('*')][story?.number ?? -1]).toBe(host);
    expect(page.body.querySelector('p')).toBeNull();
  });
});

describe('a formula', () => {
  const tex = '<annotation encoding="application/x-tex">a^2</annotation>';
  const mathml = '<math><semantics><mrow><mi>a</mi><mn>2</mn></mrow></semantics></math>';
  const withTex = mathml.replace('</semantics>', `${tex}</semantics>`);
  it.each([
    ['MathML', mathml, 'a2'],
    ['MathML with TeX', withTex, 'a^2'],
    [
      'KaTeX',
      `<span class=katex><span class=katex-mathml>${withTex}</span><span class=katex-html aria-hidden=true>a2</span></span>`,
      'a^2',
    ],
    [
      'MathJax',
      `<mjx-container class=MathJax><mjx-math aria-hidden=true>a2</mjx-math><mjx-assistive-mml>${mathml}</mjx-assistive-mml></mjx-container>`,
      'a2',
    ],
    [
      'MediaWiki',
      `<span class=mwe-math-element><span style="display: none">${withTex.replace('a^2', '{\\displaystyle a^{2}}')}</span><img src=a.svg></span>`,
      'a^{2}',
    ],
  ])('of %s is read once, in its line', (_, formula, text) => {
    expect(sketched(makeDocument(`<p>He says ${formula} holds.<p>x`))).toBe(
      `He says ${text} holds.x`,
    );
  });

  it('is no element with paragraphs, whatever it is called', () => {
    expect(sketched(makeDocument(`<div class=katex><p>One ${mathml}</p><p>Two</p></div>`))).toBe(
      'One a2Two',
    );
  });
});
