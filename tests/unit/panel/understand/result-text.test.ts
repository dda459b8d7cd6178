import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText, quoteText } from '../../../../src/panel/understand/result-text.ts';
import { parseWritten } from '../../../../src/thread/parse-written.ts';

const sayLabel = (label: string | null) => `${label ?? 'other'}:`;
const line = (text: string) => ({
  label: null,
  text,
  sentences: [],
  comments: [],
  support: 'quoted' as const,
});

it('copies a line each', () => {
  expect(plainText([line('One.'), line('Two.')], sayLabel)).toBe('One.\nTwo.');
});

it('copies what is labelled below its label', () => {
  const labelled = ['who', 'who', 'when'] as const;
  const lines = labelled.map((label, at) => ({ ...line(`${at}.`), label }));
  expect(plainText(lines, sayLabel)).toBe('who:\n0.\n1.\nwhen:\n2.');
  expect(quoteText(lines.slice(2), sayLabel)).toBe('> when:\n>\n> 2\\.\n\n');
});

it('puts what has no label beside labelled lines below a word of its own', () => {
  const lines = [{ ...line('0.'), label: 'place' as const }, line('1.'), line('2.')];
  expect(plainText(lines, sayLabel)).toBe('place:\n0.\nother:\n1.\n2.');
});

it('quotes a paragraph each, with room behind', () => {
  expect(quoteText([line('One.'), line('Two.')], sayLabel)).toBe('> One.\n>\n> Two.\n\n');
});

it('quotes what Markdown would make something of as it is', () => {
  const words = fc.stringMatching(/^[a-z0-9*_`#>+.) [\]<&~\\-]{1,30}$/);
  fc.assert(
    fc.property(words, (text) => {
      const shown = text.replace(/\s+/g, ' ').trim();
      fc.pre(shown !== '');
      const [quote, ...rest] = parseWritten(quoteText([line(shown)], sayLabel));
      expect(rest).toEqual([]);
      expect(quote).toMatchObject({ kind: 'quote' });
      expect(textIn(quote)).toBe(shown);
    }),
  );
});

/** All text in a tree of what was written. */
function textIn(node: unknown): string {
  if (Array.isArray(node)) return node.map(textIn).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { text, content, blocks, items } = node as Record<string, unknown>;
  return typeof text === 'string' ? text : [content, blocks, items].map(textIn).join('');
}
