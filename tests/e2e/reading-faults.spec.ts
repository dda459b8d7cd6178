import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { expect, test } from './browser/fixtures.ts';
import { askReader } from './browser/read-in-page.ts';
import { articleTitle, latest, openPopup, post, write } from './browser/reader.ts';
import { lighthouseLog } from './site/articles/lighthouse-log.ts';

const article = `/${lighthouseLog.slug}`;

/** What pages do to a reader, done to the sample article. */
const faults: Record<string, (page: Page) => Promise<unknown>> = {
  'throws from every getter of its document': (page) =>
    page.evaluate(() => {
      const refuse = () => {
        throw new Error('no');
      };
      for (const name of ['title', 'body', 'head', 'querySelectorAll', 'cloneNode', 'baseURI']) {
        Object.defineProperty(document, name, { get: refuse });
      }
      for (const prototype of [Node.prototype, Element.prototype]) {
        for (const name of Object.keys(Object.getOwnPropertyDescriptors(prototype))) {
          if (/^(?:textContent|innerHTML|closest|getAttribute)$/.test(name)) {
            Object.defineProperty(prototype, name, { get: refuse });
          }
        }
      }
    }),
  'puts elements over the properties of its document and its forms': (page) =>
    page.evaluate(() => {
      const names = [
        'title',
        'body',
        'querySelectorAll',
        'cloneNode',
        'createTreeWalker',
        'location',
      ];
      const form = document.createElement('form');
      for (const name of [...names, 'parentNode', 'attributes', 'childNodes', 'getAttribute']) {
        const image = Object.assign(document.createElement('img'), { name, alt: '' });
        document.body.prepend(image);
        form.append(Object.assign(document.createElement('input'), { name }));
      }
      document.querySelector('article, main')?.append(form);
    }),
  'has a paragraph of 5 MB': (page) =>
    page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'The tide came back on Tuesday, later than anyone had said. '.repeat(
        90_000,
      );
      document.querySelector('article')?.append(paragraph);
    }),
  'has 20,000 nested elements': (page) =>
    page.evaluate(() => {
      // Laid out, so many would be too much for the browser itself.
      let inner: Element = document.body.appendChild(document.createElement('div'));
      inner.setAttribute('hidden', '');
      for (let level = 0; level < 20_000; level++) {
        const next = document.createElement('div');
        inner.append(next);
        inner = next;
      }
    }),
  'has 50,000 elements': (page) =>
    page.evaluate(() => {
      const list = document.createElement('ul');
      list.innerHTML = '<li><a href="/x">Another <b>story</b></a></li>'.repeat(17_000);
      document.body.append(list);
    }),
  'never stops changing': (page) =>
    page.evaluate(() => {
      const clock = document.body.appendChild(document.createElement('p'));
      const tick = () => {
        clock.textContent = String(performance.now());
        requestAnimationFrame(tick);
      };
      tick();
    }),
};

for (const [fault, act] of Object.entries(faults)) {
  test(`an article is known on a page that ${fault}`, async ({ chrome }) => {
    const page = await chrome.visit(article);
    await act(page);
    const before = chrome.watch.pageErrors.length;
    const popup = await openPopup(chrome, page);
    await expect(articleTitle(popup)).toHaveText(lighthouseLog.title);
    await write(popup, 'Read.');
    await post(popup);
    await expect(latest(popup)).toHaveCount(1);
    expect(chrome.watch.pageErrors.slice(before)).toEqual([]);
  });
}

/** Trees of every sort of element, some of which hide, fold, hold others in a shadow, or bear a dangerous name. */
function randomPages(count: number): string[] {
  const tag = fc.constantFrom(
    ...[
      'div',
      'p',
      'article',
      'section',
      'h1',
      'h2',
      'ul',
      'li',
      'table',
      'tr',
      'td',
      'form',
      'a',
      'span',
    ],
    ...[
      'details',
      'summary',
      'button',
      'pre',
      'blockquote',
      'figure',
      'figcaption',
      'aside',
      'main',
      'x-box',
    ],
  );
  const attribute = fc.constantFrom(
    ...[
      '',
      '',
      '',
      ' hidden',
      ' style="display:none"',
      ' style="visibility:hidden"',
      ' class=comment',
    ],
    ...[
      ' class=gone',
      ' hidden=until-found',
      ' role=dialog',
      ' id=cookie',
      ' name=body',
      ' aria-expanded=false',
    ],
    ...[' itemprop=articleBody', ' slot=a', ' data-url=/x', ' id=parentNode'],
  );
  const sentence = 'The tide came back on Tuesday, later than anyone had said it would. ';
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.nat(6).map((times) => sentence.repeat(times)),
      fc.string({ maxLength: 8 }),
      fc
        .tuple(tag, attribute, fc.array(tie('node'), { maxLength: 5 }), fc.nat(9))
        .map(([name, attributes, inner, shadow]) => {
          const held = inner.join('');
          const root = `<template shadowrootmode=open>${held}<slot></slot><slot name=a>none</slot></template>`;
          return `<${name}${attributes}>${shadow === 0 ? root : ''}${held}</${name}>`;
        }),
    ),
  }));
  return fc.sample(
    fc.array(node, { maxLength: 6 }).map((nodes) => nodes.join('')),
    count,
  );
}

test('no tree breaks the reading, and none is changed by it', async ({ chrome }) => {
  const page = await chrome.visit(article);
  const pages = randomPages(300);
  const found = await askReader<{ broken: string[]; read: number }>(
    page,
    `(() => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = '.gone { display: none } x-box { display: block }';
      const broken = [];
      let read = 0;
      for (const html of ${JSON.stringify(pages)}) {
        document.body.setHTMLUnsafe(html);
        const before = document.documentElement.outerHTML;
        try {
          const { text, title, blocks } = AfterwordReader.read(document, location.href);
          if (typeof text !== 'string' || title === '') broken.push(html);
          if (blocks.length > 0) read++;
        } catch (error) {
          broken.push(error + html);
        }
        if (document.documentElement.outerHTML !== before) broken.push('changed: ' + html);
      }
      return { broken, read };
    })()`,
  );
  expect(found.broken).toEqual([]);
  expect(found.read).toBeGreaterThan(50);
});
