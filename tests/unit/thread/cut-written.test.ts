import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWritten } from '../../../src/thread/cut-written.ts';
import { parseWritten } from '../../../src/thread/parse-written.ts';
import { type Block, plainText } from '../../../src/thread/written.ts';

function words(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return plainText(block.content).split(/\s+/);
    if (block.kind === 'code block') return block.text.split(/\s+/);
    return block.kind === 'quote' ? words(block.blocks) : block.items.flatMap(words);
  });
}
const cut = (text: string) => cutWritten(parseWritten(text));
const shownOf = (text: string) => words(cut(text)?.shown ?? []);
const numbered = (count: number, between: string) =>
  Array.from({ length: count }, (_, n) => `w${n}`).join(between);

describe('cutWritten', () => {
  it.each([
    ['', 'nothing'],
    ['x'.repeat(1400), 'one long line'],
    [numbered(14, '\n'), 'fourteen lines'],
    [numbered(14, '\n\n'), 'fourteen paragraphs'],
    [`\`\`\`\n${numbered(14, '\n')}\n\`\`\``, 'fourteen lines of code'],
  ])('leaves what is short: %.20j', (text) => {
    expect(cut(text)).toBeNull();
  });

  it.each([
    [numbered(40, '\n')],
    [numbered(40, '\n\n')],
    [`- ${numbered(40, '\n- ')}`],
    [`> ${numbered(40, '\n> ')}`],
    [`\`\`\`\n${numbered(40, '\n')}\n\`\`\``],
  ])('shows the first twelve of many lines: %.20j', (text) => {
    expect(shownOf(text)).toEqual(Array.from({ length: 12 }, (_, n) => `w${n}`));
    expect(cut(text)?.rest).toContain('w12');
  });

  it('cuts one long line after a word, and keeps its marks and links', () => {
    const text = `**${'strong '.repeat(100)}** [${'linked '.repeat(200)}](https://a.example/)`;
    const shown = cut(text)?.shown ?? [];
    const said = words(shown).join(' ');
    expect(said.length).toBeGreaterThan(1100);
    expect(said.length).toBeLessThan(1300);
    expect(said).toMatch(/linked…$/);
    expect(JSON.stringify(shown)).toContain('"href":"https://a.example/"');
  });

  it('cuts no letter in two', () => {
    expect(words(cut('😀'.repeat(1000))?.shown ?? []).join('')).toMatch(/^(😀)+…$/u);
  });

  it('has every word, shown or in the rest', () => {
    const piece = fc.constantFrom(
      'word ',
      '*em* ',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '`c` ',
      '1. ',
      '日本',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 300, maxLength: 900 }), (pieces) => {
        const text = pieces.map((each, n) => each.replace('word', `word${n}x`)).join('');
        const parts = cut(text);
        if (!parts) return;
        const whole = words(parts.shown).join(' ') + parts.rest;
        for (const word of text.match(/word\d+x/g) ?? []) expect(whole).toContain(word);
      }),
      { numRuns: 100 },
    );
  });
});
