import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/related/decode-text.ts';

const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const ascii = (text: string) => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));
const join = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));
const utf8 = (text: string) => new TextEncoder().encode(text);
/** "Mär" in Latin 1. */
const latin = bytes(0x4d, 0xe4, 0x72);
/** "Лодка" in Windows 1251. */
const cyrillic = bytes(0xcb, 0xee, 0xe4, 0xea, 0xe0);
/** "船" in Shift_JIS, and in EUC-JP. */
const shiftJis = bytes(0x91, 0x44);
const eucJp = bytes(0xc1, 0xa5);
const declared = (encoding: string) => ascii(`<?xml version="1.0" encoding="${encoding}"?>`);

describe('what a document is written in', () => {
  it.each([
    ['the XML declaration', join(declared('ISO-8859-1'), latin), 'text/xml', 'Mär'],
    [
      'the XML declaration, in single marks',
      join(ascii("<?xml version='1.0' encoding='windows-1251' ?>"), cyrillic),
      '',
      'Лодка',
    ],
    ['the header', cyrillic, 'text/xml; charset="windows-1251"', 'Лодка'],
    [
      'the header before the declaration',
      join(declared('windows-1252'), cyrillic),
      'text/xml;charset=windows-1251',
      'Лодка',
    ],
    ['Shift_JIS', join(declared('Shift_JIS'), shiftJis), 'application/xml', '船'],
    ['EUC-JP', eucJp, 'application/rss+xml; charset=EUC-JP', '船'],
    ['a page', join(ascii('<html><meta charset="euc-jp">'), eucJp), 'text/html', '船'],
    [
      'a header that claims UTF-8 for what is not',
      join(declared('ISO-8859-1'), latin),
      'text/xml; charset=utf-8',
      'Mär',
    ],
    [
      'UTF-8 that is called something else',
      join(declared('ISO-8859-1'), utf8('Mär 船')),
      'text/xml; charset=iso-8859-1',
      'Mär 船',
    ],
    [
      'an encoding that nobody knows',
      join(declared('x-unknown'), latin),
      'text/xml; charset=nonsense',
      'Mär',
    ],
    ['nothing at all', latin, '', 'Mär'],
    [
      'a byte order mark',
      join(bytes(0xef, 0xbb, 0xbf), utf8('Mär')),
      'text/xml; charset=iso-8859-1',
      'Mär',
    ],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, 0x4d, 0, 0xe4, 0, 0x72, 0), '', 'Mär'],
    ['UTF-16 without a mark', bytes(0x3c, 0, 0x61, 0, 0x3e, 0, 0xe4, 0), '', '<a>ä'],
    ['UTF-16, big end first', bytes(0, 0x3c, 0, 0x61, 0, 0x3e, 0, 0xe4), '', '<a>ä'],
    [
      'ISO-2022-JP',
      join(declared('iso-2022-jp'), bytes(0x1b, 0x24, 0x42, 0x41, 0x25, 0x1b, 0x28, 0x42)),
      '',
      '船',
    ],
  ])('%s', (_, given, header, text) => expect(decodeText(given, header)).toContain(text));
});

it('UTF-8 that is cut in a letter is still UTF-8', () => {
  const whole = utf8('Das Schiff läuft, die Möwen schreien, übermorgen, größer, 船');
  expect(decodeText(whole.subarray(0, -1), 'text/xml; charset=utf-8')).toContain('größer');
});

it('whatever was written in UTF-8 is read, and no bytes throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, header) => {
      // What would be another encoding's by its first bytes, or an escape of one.
      fc.pre(!text.startsWith('\ufeff') && !/[\p{Cc}]/u.test(text));
      expect(decodeText(utf8(text), header)).toBe(text);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (given, header) => {
      expect(typeof decodeText(given, header)).toBe('string');
    }),
  );
});
