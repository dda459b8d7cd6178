import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { splitLinks } from '../../../src/thread/split-links.ts';

/** A line, its links in angle brackets. */
function draw(line: string): string {
  return splitLinks(line)
    .map((part) => (part.kind === 'link' ? `<${part.text}>` : part.text))
    .join('');
}

const linksIn = (line: string) => splitLinks(line).filter((part) => part.kind === 'link');

/** Pieces of which hostile and honest texts alike are made. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'http://',
        'https://',
        'HTTPS://',
        'mailto:',
        'javascript:',
        'data:text/html,',
        'blob:',
        'file:///',
        'vbscript:',
        'view-source:',
        'a.example',
        'user@',
        'www.',
        ':80',
        '/path',
        '?q=',
        '#',
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        '.',
        ',',
        '…',
        ' ',
        '\n',
        '\r\n',
        '\r',
        '\t',
        '\0',
        '\u202e',
        '\u2066',
        '\u200b',
        '\ufeff',
        '\ud800',
        '。',
        '%0a',
        '\\',
        '@',
        '<',
        '>',
        '"',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
  )
  .map((list) => list.join(''));

describe('splitLinks', () => {
  it.each([
    ['see https://a.example/b for it', 'see <https://a.example/b> for it'],
    ['(https://a.example/b).', '(<https://a.example/b>).'],
    ['https://a.example/x_(y)', '<https://a.example/x_(y)>'],
    ['(see https://a.example/x_(y))', '(see <https://a.example/x_(y)>)'],
    ['[https://a.example/x]!', '[<https://a.example/x>]!'],
    ['https://a.example/?q=1&r=2, then', '<https://a.example/?q=1&r=2>, then'],
    ['"https://a.example/"', '"<https://a.example/>"'],
    ['<https://a.example/>', '<<https://a.example/>>'],
    ['看https://a.example/。好', '看<https://a.example/>。好'],
    ['http://a.example and HTTP://B.example', '<http://a.example> and <HTTP://B.example>'],
    ['write to mailto:a@b.example.', 'write to <mailto:a@b.example>.'],
    ['ws://a.example ftp://a.example', 'ws://a.example ftp://a.example'],
    ['xhttps://a.example', 'xhttps://a.example'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['www.a.example, a@b.example.', '<www.a.example>, <a@b.example>.'],
    [
      'see (www.a.example/x_(y)) or WWW.A.Example:80',
      'see (<www.a.example/x_(y)>) or <WWW.A.Example:80>',
    ],
    [
      'www. www.a www..example www.a.1 awww.a.example',
      'www. www.a www..example www.a.1 awww.a.example',
    ],
    ['first.last+tag@mail.a.example, please', '<first.last+tag@mail.a.example>, please'],
    [
      '@a.example a@b a@b.c @me@social.example a@b.example@c',
      '@a.example a@b a@b.c @me@social.example a@b.example@c',
    ],
    ['/www.a.example //a@b.example x/a@b.example', '/www.a.example //a@b.example x/a@b.example'],
    ['書いてa@b.example', '書いてa@b.example'],
    ['https:// http://) mailto: mailto:a', 'https:// http://) mailto: mailto:a'],
    ['https://a b', '<https://a> b'],
  ])('finds the links in %j', (text, drawn) => {
    expect(draw(text)).toBe(drawn);
  });

  it('leads where the parser says, and shows what was written', () => {
    expect(linksIn('HTTPS://Ferry.Example:443/a/../b c')).toEqual([
      {
        kind: 'link',
        text: 'HTTPS://Ferry.Example:443/a/../b',
        href: 'https://ferry.example/b',
        host: null,
      },
    ]);
  });

  it('leads from an address without a scheme to a safe one', () => {
    const hrefs = linksIn('www.A.example/x?y=1 Ann@a.example').map((link) => [link.text, link]);
    expect(hrefs).toMatchObject([
      ['www.A.example/x?y=1', { href: 'https://www.a.example/x?y=1', host: null }],
      ['Ann@a.example', { href: 'mailto:Ann@a.example', host: null }],
    ]);
    expect(linksIn('www.bank.example@evil.example/')).toEqual([]);
  });

  it.each([
    ['https://bank.example@evil.example/', 'evil.example'],
    ['https://bank.example:443@evil.example:81/', 'evil.example:81'],
    ['https://b\u0430nk.example/', 'xn--bnk-6cd.example'],
    ['http://2130706433/', '127.0.0.1'],
    ['https://b%61nk.example', 'bank.example'],
  ])('names the host that %s really leads to', (text, host) => {
    expect(linksIn(text)).toMatchObject([{ text, host }]);
  });

  it.each([
    '\u202e',
    '\u2066',
    '\u200f',
    '\u061c',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\0',
    '\u007f',
    '\ud800',
  ])('makes no link of an address with %j in it', (character) => {
    expect(linksIn(`https://a.example/${character}b`)).toEqual([]);
    expect(linksIn(`mailto:a@b.example${character}`)).toEqual([]);
  });

  it('makes no link of a letter with smuggled headers, nor of an endless address', () => {
    expect(linksIn('mailto:a@b.example?subject=x%0D%0ABcc:c')).toEqual([]);
    expect(linksIn(`https://a.example/${'a'.repeat(5000)}`)).toEqual([]);
  });

  it('is, joined again, the text that was written', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        expect(
          splitLinks(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('never links to another scheme, nor with hidden characters', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        for (const link of linksIn(text)) {
          expect(link.href).toMatch(/^(https?:\/\/[^/]|mailto:[^@]+@)/);
          expect(new URL(link.href).href).toBe(link.href);
          expect(link.text).toMatch(/^(https?:\/\/|mailto:|www\.)|^[\w.+-]+@[\w.-]+$/i);
          expect(link.text).not.toMatch(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the work of splitLinks', () => {
  afterEach(() => vi.restoreAllMocks());

  /** How many characters every regular expression and the URL parser walked over in all. */
  function countSteps(text: string): number {
    let steps = 0;
    const exec = RegExp.prototype.exec;
    vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, subject: string) {
      const from = this.global ? this.lastIndex : 0;
      const found = exec.call(this, subject);
      steps += 1 + (found === null ? subject.length : found.index + found[0].length) - from;
      return found;
    });
    const canParse = URL.canParse;
    vi.spyOn(URL, 'canParse').mockImplementation((url) => {
      steps += String(url).length;
      return canParse(url);
    });
    splitLinks(text);
    vi.restoreAllMocks();
    return steps;
  }

  const hostile = [
    'http://',
    'https://)',
    'mailto:',
    'https://a.b/(',
    'https://a.b/ ',
    'http://a)',
    '(((((',
    ')))))',
    '.....',
    'h',
    ':',
    '\n',
    ' \n',
    '\r',
    ' ',
    'a\n\n',
    'https://\u202e',
    'https://a.b@',
    'https://[',
    'mailto:a@',
    '@',
    'https://a.b…',
    ':1',
    'mailto:a@b%0a ',
  ];

  it.each(hostile)('grows no faster than a text of %j', (unit) => {
    const short = unit.repeat(Math.ceil(16_000 / unit.length));
    for (const [opening, ending] of [
      ['', ''],
      ['https://a.b/', ''],
      ['', ' https://a.b/'],
    ] as const) {
      const one = countSteps(`${opening}${short}${ending}`);
      const four = countSteps(`${opening}${short.repeat(4)}${ending}`);
      expect(four).toBeLessThan(one * 4.2 + 200);
      expect(one).toBeLessThan((short.length + 30) * 12);
    }
  });

  it('grows no faster than any mixture of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 5 }),
        (units) => {
          const text = units.join('').repeat(500);
          expect(countSteps(text)).toBeLessThan((text.length + 30) * 12);
        },
      ),
    );
  });

  it('takes a megabyte', () => {
    const text = 'see (https://a.example/b_(c)), then\n'.repeat(30_000);
    expect(linksIn(text)).toHaveLength(30_000);
    expect(
      splitLinks(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
