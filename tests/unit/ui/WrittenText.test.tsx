// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { OpenHashtag } from '../../../src/ui/HashtagLink.tsx';
import { WrittenText } from '../../../src/ui/WrittenText.tsx';
import { loadParser } from '../../../src/ui/written-blocks.ts';
import { speakEnglish } from './say-english.ts';

let root: HTMLElement;
beforeAll(loadParser);
beforeEach(() => {
  root = document.createElement('div');
  speakEnglish();
});

function show(text: string): HTMLElement {
  render(<WrittenText text={text} />, root);
  return root;
}

describe('a hashtag', () => {
  it('is a link to everything about it, which the surface opens', () => {
    const open = vi.fn();
    const text = <WrittenText text="On #مدينة and `#code`, [#in a link](https://a.example/)." />;
    render(<OpenHashtag.Provider value={open}>{text}</OpenHashtag.Provider>, root);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('a.hashtag')];
    expect(links.map((link) => link.textContent)).toEqual(['#مدينة']);
    const hash = links[0]?.getAttribute('href')?.split('?')[1];
    expect(new URLSearchParams(hash).get('filter')).toBe('مدينة');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    links[0]?.dispatchEvent(click);
    expect(open).toHaveBeenCalledExactlyOnceWith('مدينة');
    expect(click.defaultPrevented).toBe(true);
    expect(root.querySelectorAll('a a')).toHaveLength(0);
  });
});

describe('WrittenText', () => {
  it('has a paragraph for each, and a line for each, in its own direction', () => {
    show('\n\none\ntwo\n\nthree');
    const paragraphs = [...root.querySelectorAll('p')];
    expect(paragraphs.map((paragraph) => paragraph.innerHTML)).toEqual(['one<br>two', 'three']);
    expect(paragraphs.every((paragraph) => paragraph.dir === 'auto')).toBe(true);
  });

  it('links without telling the other site where from', () => {
    show('see https://harbourpost.example/a.');
    const link = root.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://harbourpost.example/a');
    expect(link?.rel).toBe('noopener noreferrer nofollow ugc');
    expect(link?.target).toBe('_blank');
    expect(root.textContent).toBe('see https://harbourpost.example/a.');
  });

  it('says where a link that looks like another leads', () => {
    show('https://bank.example@evil.example/ yes');
    expect(root.textContent).toBe('https://bank.example@evil.example/ (goes to evil.example) yes');
  });

  it('makes nothing of markup', () => {
    const text = '<img src=x onerror=alert(1)> <a href="javascript:alert(1)">x</a> &amp;';
    show(text);
    expect(root.textContent).toBe(text);
    expect(root.querySelector('img, a')).toBeNull();
  });

  it('draws what Markdown has for a comment', () => {
    show('*a* **b** `c`\n\n- d\n\n2. e\n\n> f\n\n```\n g\n```');
    const tags = [...root.querySelectorAll('.written-text *')].map(({ localName }) => localName);
    expect(tags.join(' ')).toBe('p em strong code ul li p ol li p blockquote p pre code');
    expect(root.querySelector('ol')?.start).toBe(2);
    expect(root.querySelector('pre')?.textContent).toBe(' g');
  });

  it('has no element but those of a comment, whatever is written', () => {
    const allowed = /^(p|br|em|strong|code|a|span|ul|ol|li|blockquote|pre|div)$/;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { localName } of show(text).querySelectorAll('*')) {
          expect(localName).toMatch(allowed);
        }
      }),
    );
  });
});
