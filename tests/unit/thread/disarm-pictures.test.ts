import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { disarmPictures } from '../../../src/thread/disarm-pictures.ts';

const pictures = (markdown: string) =>
  JSON.stringify(fromMarkdown(markdown)).match(/"type":"image(?:Reference)?"/g);

test.each([
  ['![pix](http://t.example/p.gif)', '\\![pix](http://t.example/p.gif)'],
  ['a!![pix](p)', 'a!\\![pix](p)'],
  ['`![code](p)` and ![pix](p)', '`![code](p)` and \\![pix](p)'],
  ['```\n![code](p)\n```', '```\n![code](p)\n```'],
  // No link stands in a link: what was around it is text.
  ['![a ![b](c)](d)', '\\!\\[a \\![b](c)](d)'],
  ['![by name]', '!\\[by name]'],
  ['a [b](c)!', 'a [b](c)!'],
  // The mark on the line before opens the code: on its own line the picture would seem to be in it.
  ['a ` b\n` ![pix](p) `', 'a ` b\n` \\![pix](p) `'],
])('%j', (markdown, disarmed) => {
  expect(disarmPictures(markdown)).toBe(disarmed);
});

test('no text shows a picture, even where another says what its names mean', () => {
  const piece = fc.constantFrom(
    '!',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '`',
    '\n',
    ' ',
    'a',
    '[a]',
    '![',
    '](b)',
    '> ',
    '- ',
    '*',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const disarmed = disarmPictures(pieces.join(''));
      expect(pictures(`${disarmed}\n\n[a]: http://t.example/p.gif\n`)).toBeNull();
    }),
    { numRuns: 2000 },
  );
  expect(pictures(disarmPictures(`${'['.repeat(5000)}![pix](p)`))).toBeNull();
});
