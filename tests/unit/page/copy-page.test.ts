// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../src/page/copy-page.ts';
import { numberMark } from '../../../src/page/gather-blocks.ts';
import { runAtOnce } from '../../../src/page/steps.ts';
import { makeDocument } from './make-document.ts';

const sentence = 'The tide came back on Tuesday, later than anyone had said it would. ';

/** The text of a copy's body, on one line. */
function copied(page: Document): string {
  return (runAtOnce(copyPage(page))?.body.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('copyPage', () => {
  it('numbers each element that is no part of a line as it stands in the page', () => {
    const page = makeDocument(
      '<p>one<script></script><b>two</b></p><noscript>no</noscript><p>three',
    );
    const copy = runAtOnce(copyPage(page));
    const live = [...page.querySelectorAll('*')];
    expect(copy?.querySelectorAll(`p[${numberMark}]`)).toHaveLength(2);
    for (const element of copy?.querySelectorAll(`[${numberMark}]`) ?? []) {
      expect(live[Number(element.getAttribute(numberMark))]?.localName).toBe(element.localName);
    }
    expect(copied(page)).toBe('onetwothree');
  });

  it('leaves cookie walls, dialogs and words for screen readers out', () => {
    expect(
      copied(
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
    expect(copied(makeDocument(`${html}<p>Else</p>`))).toContain(sentence.trim());
  });

  it('opens what is to be found, and what is closed', () => {
    const page = makeDocument(
      `<p>${sentence}</p><div hidden=until-found><p style="display:none">Found</p></div>`,
    );
    const copy = runAtOnce(copyPage(page));
    expect(copy?.querySelector('[hidden], [style]')).toBeNull();
    expect(page.querySelector('[hidden] [style]')).not.toBeNull();
  });

  it('shows components as the browser does', () => {
    const page = document.implementation.createHTMLDocument('');
    page.body.innerHTML = `<my-story>light <b slot=head>Head</b><i slot=lost>lost</i></my-story>`;
    const host = page.querySelector('my-story') as Element;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<slot name=head></slot>|<slot></slot>|<slot name=foot>foot</slot>|<my-inner></my-inner>`;
    const inner = shadow.querySelector('my-inner') as Element;
    inner.attachShadow({ mode: 'open' }).innerHTML = '<p>inner</p>';
    expect(copied(page)).toBe('Head|light |foot|inner');
    const copy = runAtOnce(copyPage(page));
    const number = copy?.querySelector('my-story')?.getAttribute(numberMark);
    expect(copy?.querySelector('p')?.getAttribute(numberMark)).toBe(number);
    expect(page.body.querySelector('p')).toBeNull();
  });
});
