import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTo } from '../../../src/article/text-fragment.ts';

const address = 'https://harbourpost.example/ferries';
const passage = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

/** The text directive as the specification's grammar has it (3.4, "TextDirective"). */
const term = '(?:[^&,\\-%\\s]|%[0-9A-F]{2})+';
const grammar = new RegExp(`^(?:${term}-,)?${term}(?:,${term})?(?:,-${term})?$`);

describe('a link to an article', () => {
  test('is its address where there is no passage', () => {
    expect(linkTo(address, null)).toBe(address);
    expect(linkTo(`${address}#`, null)).toBe(address);
    expect(linkTo(`${address}#top`, null)).toBe(`${address}#top`);
    expect(linkTo(address, passage(' \n… '))).toBe(address);
  });

  test('names a passage, with what stands around it', () => {
    expect(linkTo(address, passage('all eleven stops'))).toBe(
      `${address}#:~:text=all%20eleven%20stops`,
    );
    expect(linkTo(address, passage('eleven', 'It was said that all', ' stops, and more'))).toBe(
      `${address}#:~:text=said%20that%20all-,eleven,-stops%2C%20and%20more`,
    );
    expect(linkTo(address, passage('eleven', 'before', ''))).toBe(
      `${address}#:~:text=before-,eleven`,
    );
  });

  test('encodes what has a meaning in a directive', () => {
    expect(linkTo(address, passage('ship-to-shore, A&B at 100%'))).toBe(
      `${address}#:~:text=ship%2Dto%2Dshore%2C%20A%26B%20at%20100%25`,
    );
  });

  test('keeps a fragment that the address has, and replaces a text fragment', () => {
    expect(linkTo(`${address}#stops`, passage('eleven'))).toBe(`${address}#stops:~:text=eleven`);
    expect(linkTo(`${address}#:~:text=twelve`, passage('eleven'))).toBe(
      `${address}#:~:text=eleven`,
    );
    expect(linkTo(`${address}#stops:~:text=twelve`, null)).toBe(`${address}#stops`);
  });

  test('names a passage over several paragraphs, or a long one, by its two ends', () => {
    expect(linkTo(address, passage('The first stop.\n\nThe last one is far out.'))).toBe(
      `${address}#:~:text=The%20first%20stop,The%20last%20one%20is%20far%20out`,
    );
    const long = `Begin here ${'and on '.repeat(60)}until the end`;
    expect(linkTo(address, passage(long))).toBe(
      `${address}#:~:text=Begin%20here%20and%20on%20and%20on,and%20on%20and%20until%20the%20end`.replace(
        'and%20on%20and%20until',
        'on%20and%20on%20until',
      ),
    );
  });

  test('cuts a script without spaces between words', () => {
    const link = linkTo(address, passage('水素で動く船が港に着いた。'.repeat(20)));
    const [start = ''] = decodeURIComponent(link.split('text=')[1] ?? '').split(',');
    expect('水素で動く船が港に着いた。'.startsWith(start)).toBe(true);
    expect(start.length).toBeLessThan(13);
  });

  test('is an address that follows the grammar, whatever the passage is', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, text, (exact, prefix, suffix) => {
        const link = linkTo(address, { exact, prefix, suffix });
        expect(URL.canParse(link)).toBe(true);
        const directive = link.split(':~:text=')[1];
        if (directive !== undefined) expect(directive).toMatch(grammar);
      }),
    );
  });
});
