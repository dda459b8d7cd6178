import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { articleIdSchema, longestId } from '../../../src/article/article.ts';
import { addressId } from '../../../src/article/identify-article.ts';
import { differentAddresses } from './different-addresses.ts';
import { sameAddresses } from './same-addresses.ts';

describe('addressId', () => {
  it.each(sameAddresses)('is the same for %s and %s (%s)', (one, other) => {
    expect(addressId(one)).toBe(addressId(other));
    expect(addressId(one)).not.toBeNull();
  });

  it.each(differentAddresses)('differs between %s and %s (%s)', (one, other) => {
    expect(addressId(one)).not.toBe(addressId(other));
  });

  it('stays an address that a reader can read', () => {
    expect(
      addressId(
        'http://www.Harbourpost.example:80/2026/05/High_tide_(sea)/?b=2&utm_source=x&a=1#top',
      ),
    ).toBe('https://harbourpost.example/2026/05/High_tide_(sea)?a=1&b=2');
  });

  it.each([
    '',
    'harbourpost.example/a',
    'about:blank',
    'chrome://settings',
    'javascript:alert(1)',
    'data:text/html,hello',
    'blob:https://harbourpost.example/1-2-3',
    'mailto:ann@harbourpost.example',
    'ftp://harbourpost.example/a',
    'https://',
  ])('is null for %j', (address) => {
    expect(addressId(address)).toBeNull();
  });

  it('keeps long addresses apart and within the length of an identity', () => {
    const long = (end: string) => `https://harbourpost.example/${'|'.repeat(3000)}${end}`;
    const longer = (end: string) => `https://harbourpost.example/?x=${'y'.repeat(50_000)}${end}`;
    for (const make of [long, longer]) {
      const id = addressId(make('1')) ?? '';
      expect(id.length).toBeLessThanOrEqual(longestId);
      expect(id).not.toBe(addressId(make('2')));
      expect(addressId(id)).toBe(id);
    }
  });

  it('gives an address that is one, also for a host that ends in a number and dots', () => {
    const id = addressId('http://harbourpost.example.77812345../a') ?? '';
    expect(addressId(id)).toBe(id);
  });

  it('takes no long time over a hostile address', () => {
    const start = performance.now();
    addressId(`https://harbourpost.example/${'/'.repeat(8000)}x`);
    addressId(`https://harbourpost.example/${'1/amp'.repeat(1600)}x/amp`);
    addressId(`https://harbourpost.example/a#!${'/'.repeat(8000)}`);
    for (const name of [
      '/amp',
      '/print',
      '/2',
      '/page/2',
      '/index.html',
      '/2026/05',
      '-a',
      '/doi/full/10.1234',
    ]) {
      const many = name.repeat(8000 / name.length);
      addressId(`https://harbourpost.example/2026/05/a${many}`);
      addressId(`https://harbourpost.example/2026/05/a${many}/x/2`);
      addressId(`https://harbourpost.example/12345${many}/x`);
      addressId(`https://www.amazon.com${many}/x`);
      addressId(`https://medium.com${many}/x`);
    }
    addressId(`https://web.archive.org${'/web/1/https://web.archive.org'.repeat(280)}`);
    addressId(`https://www.google.com/url?q=${'https://www.google.com/url?q='.repeat(270)}`);
    addressId(`https://harbourpost.example/${'x'.repeat(2_000_000)}`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

const piece = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    'amp',
    '.amp',
    '.amp.html',
    '%',
    '%41',
    '%2',
    '%25',
    '%2E',
    '%3A~%3A',
    ':~:',
    '#/',
    '#!',
    'www.',
    'm.',
    'utm_a=1',
    'page=2',
    'print',
    'index.html',
    '2026/05/tide',
    '77812345',
    'url=https%3A%2F%2Fa.example%2Fb',
    'q=https://a.example/c?d=e',
    'u=',
    'web/2026/https://a.example/',
    'c/s/www.a.example/',
    'articles/CBMiFWh0dHBzOi8vYS5leGFtcGxlL2ItY9IBAA',
    'ck/a?u=a1aHR0cHM6Ly9hLmV4YW1wbGUvYg',
    '1/https%3A%2F%2Fa.example%2Fb',
    'RU=https%3a%2f%2fa.example/RK=',
    'doi/full/10.1234/',
  ),
);
const plainHost = fc.constantFrom(
  ...[
    'harbourpost.example',
    'www.harbourpost.example',
    'm.co.uk',
    'www.m.amp.a.example',
    'x.github.io',
  ],
  ...[
    'localhost',
    '127.0.0.1',
    '[::1]',
    'a.',
    'WWW.com',
    'münchen.example',
    'en.m.a.example',
    'm.m.m.a.b',
  ],
);
/** Sites that are known by name, whose addresses may name another page, or have one behind a path alone. */
const knownHost = fc.constantFrom(
  ...['www.google.com', 'l.facebook.com', 'web.archive.org', 'archive.ph', 'cdn.ampproject.org'],
  ...['old.reddit.com', 'youtu.be', 'www.youtube.com', 'medium.com', 'x.blogspot.co.uk'],
  ...['news.google.com', 'www.bing.com', 'secure-web.cisco.com', 'r.search.yahoo.com'],
  ...['en.wikipedia.org', 'urldefense.com', 'urldefense.proofpoint.com', 'www.amazon.de'],
);
const addressOn = (host: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.constantFrom('http', 'https', 'file'),
      host,
      fc.array(fc.tuple(fc.constantFrom('/', '?', '&', '=', '#', '.', ''), piece), {
        maxLength: 10,
      }),
    )
    .map(([scheme, name, parts]) => `${scheme}://${name}${parts.flat().join('')}`);
const url = fc.webUrl({ withFragments: true, withQueryParameters: true });
const plainAddress = fc.oneof(url, addressOn(plainHost), fc.string());
const address = fc.oneof(plainAddress, addressOn(knownHost));

describe('addressId, of any address', () => {
  it('never throws, and gives a valid identity or null', () => {
    fc.assert(
      fc.property(address, (text) => {
        const id = addressId(text);
        expect(id === null || v.is(articleIdSchema, id)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(address, (text) => {
        const id = addressId(text);
        if (id !== null) expect(addressId(id)).toBe(id);
      }),
      { numRuns: 3000 },
    );
  });

  const parameter = fc.tuple(
    fc.stringMatching(/^[a-z]{1,6}$/),
    fc.stringMatching(/^[a-z0-9]{0,4}$/),
  );
  const shuffled = fc
    .uniqueArray(parameter, { selector: ([name]) => name, minLength: 2, maxLength: 6 })
    .chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );

  it('does not depend on the order of query parameters', () => {
    const spell = (given: [string, string][]) =>
      addressId(`https://harbourpost.example/a?${given.map((one) => one.join('=')).join('&')}`);
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(spell(one)).toBe(spell(other));
      }),
      { numRuns: 500 },
    );
  });

  it('never makes one of two ids', () => {
    const value = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
    fc.assert(
      fc.property(plainAddress, value, value, (text, one, other) => {
        const base = text.split(/[?#]/)[0];
        const first = addressId(`${base}?id=${one}`);
        if (one !== other && first !== null)
          expect(first).not.toBe(addressId(`${base}?id=${other}`));
      }),
      { numRuns: 1000 },
    );
  });

  it('never depends on tracking', () => {
    const name = fc.constantFrom('utm_source', 'fbclid', 'gclid', 'mc_eid', 'at_custom3');
    fc.assert(
      fc.property(shuffled, name, fc.string({ maxLength: 12 }), ([given], tracking, text) => {
        const query = given.map((one) => one.join('=')).join('&');
        const tracked = `${query}&${tracking}=${encodeURIComponent(text)}`;
        expect(addressId(`https://harbourpost.example/a?${tracked}`)).toBe(
          addressId(`https://harbourpost.example/a?${query}`),
        );
      }),
    );
  });
});
