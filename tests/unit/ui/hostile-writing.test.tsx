// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isModestMarkdown } from '../../../src/thread/modest-markdown.ts';
import { parseWritten } from '../../../src/thread/parse-written.ts';
import { WrittenText } from '../../../src/ui/WrittenText.tsx';
import { loadParser } from '../../../src/ui/written-blocks.ts';
import { deceivingLinks, refusedLinks } from './hostile/addresses.ts';
import { bombs } from './hostile/bombs.ts';
import { rawHtml } from './hostile/raw-html.ts';
import { speakEnglish } from './say-english.ts';

/** All that a comment may be drawn with: elements, and what each may carry. None loads, runs or sends anything. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  div: ['class'],
  p: ['dir'],
  br: [],
  em: [],
  strong: [],
  code: ['dir'],
  pre: ['dir', 'tabindex'],
  blockquote: ['dir'],
  ul: ['dir'],
  ol: ['dir', 'start'],
  li: [],
  bdi: [],
  span: ['class'],
  a: ['class', 'dir', 'href', 'rel', 'target', 'title'],
};

let root: HTMLElement;

beforeAll(loadParser);

beforeEach(() => {
  root = document.createElement('div');
  speakEnglish();
});

/** Draws a text, and says what it is drawn with that it may not be. */
function offences(text: string): string[] {
  render(<WrittenText text={text} />, root);
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const may = allowed[element.localName];
    if (may === undefined) return [`<${element.localName}>`];
    return element
      .getAttributeNames()
      .filter((name) => !may.includes(name) || !isHarmless(name, element.getAttribute(name) ?? ''))
      .map((name) => `<${element.localName} ${name}="${element.getAttribute(name)}">`);
  });
}

function isHarmless(name: string, value: string): boolean {
  if (name === 'href') return /^(https?:\/\/|mailto:)[!-~]+$/.test(value) || isHashtag(value);
  if (name === 'rel') return value === 'noopener noreferrer nofollow ugc';
  if (name === 'class') return /^(written-text(-[a-z]+)?|hashtag)$/.test(value);
  if (name === 'dir') return value === 'auto' || value === 'ltr';
  if (name === 'start') return /^\d{1,9}$/.test(value);
  return true;
}

/** Only the library's page of everything about it, and never as Markdown's own link. */
const isHashtag = (href: string): boolean =>
  /^\.\.\/library\/index\.html#hashtags\?filter=[\w%.*+-]+$/.test(href);

const shown = (): string => root.textContent ?? '';
const links = (): string[] =>
  [...root.querySelectorAll<HTMLAnchorElement>('a:not(.hashtag)')].map(({ href }) => href);

describe('a hostile text', () => {
  it('comes in at least three hundred shapes', () => {
    const count =
      rawHtml.length + refusedLinks.length + deceivingLinks.length + Object.keys(bombs).length;
    expect(count).toBeGreaterThanOrEqual(300);
  });

  it.each(rawHtml)('shows markup as text: %j', (text) => {
    expect(offences(text)).toEqual([]);
    expect(links()).toEqual([]);
    const letters = (of: string) => of.replace(/[\s\\_*`]/g, '');
    expect(letters(shown())).toBe(letters(text));
  });

  it.each(rawHtml)('shows markup as text within Markdown: %j', (text) => {
    for (const within of [
      `> ${text}`,
      `- ${text}`,
      `**${text}**`,
      `[${text}](https://a.example/)`,
    ]) {
      expect(offences(within)).toEqual([]);
    }
    expect(offences(`\`\`\`\n${text}\n\`\`\``)).toEqual([]);
    expect(root.querySelector('pre code')?.textContent).toBe(text);
  });

  it.each(refusedLinks)('links nowhere: %j', (text) => {
    expect(offences(text)).toEqual([]);
    // What is written out within, such as the address after "feed:", is its own link, and leads where it says.
    for (const link of links()) expect(text).toContain(link.replace(/\/$/, ''));
    expect(links().every((link) => /^https?:/.test(link))).toBe(true);
  });

  it.each(deceivingLinks)('says where %j leads', (text, host) => {
    expect(offences(text)).toEqual([]);
    if (links().length === 0) return;
    if (host === '') expect(shown()).not.toContain('bank.example/');
    else expect(shown()).toContain(`(goes to ${host})`);
  });

  it.each(Object.entries(bombs))(
    'draws %s, few, many, and more than is read as Markdown',
    (_name, make) => {
      for (const length of [60, 600, 6000]) expect(offences(make(length))).toEqual([]);
    },
  );

  it.each(Object.entries(bombs))('reads a megabyte of %s', (_name, make) => {
    const text = make(1_000_000);
    expect(isModestMarkdown(text) && text.includes('\n')).toBe(false);
    expect(() => parseWritten(text)).not.toThrow();
  });

  it('asks nothing of the network', () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    const request = vi.spyOn(XMLHttpRequest.prototype, 'open');
    for (const text of [...rawHtml, ...refusedLinks]) offences(text);
    expect(asked).not.toHaveBeenCalled();
    expect(request).not.toHaveBeenCalled();
  });

  it('stays harmless in any mixture', () => {
    const piece = fc.oneof(
      fc.constantFrom(...rawHtml, ...refusedLinks),
      fc.constantFrom('> ', '- ', '\n', '\n\n', '`', '*', '[', '](', ')', '<', '>', '\u202e'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(offences(pieces.join(''))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
