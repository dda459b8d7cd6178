import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldHashtag, listHashtags, splitHashtags } from '../../../src/thread/hashtags.ts';
import { isModestMarkdown } from '../../../src/thread/modest-markdown.ts';
import { parseWritten } from '../../../src/thread/parse-written.ts';
import type { Block, Inline } from '../../../src/thread/written.ts';

const found = (text: string) =>
  splitHashtags(text).flatMap((part) => (part.kind === 'hashtag' ? part.hashtag : []));

/** Every hashtag that is drawn as one. */
const drawn = (text: string) => parseWritten(text).flatMap(inBlock);
function inBlock(block: Block): string[] {
  if (block.kind === 'paragraph') return block.content.flatMap(inLine);
  if (block.kind === 'quote') return block.blocks.flatMap(inBlock);
  return block.kind === 'list' ? block.items.flat().flatMap(inBlock) : [];
}
function inLine(part: Inline): string[] {
  if (part.kind === 'hashtag') return [part.hashtag];
  return 'content' in part ? part.content.flatMap(inLine) : [];
}

describe('splitHashtags', () => {
  it.each([
    ['#ferries', ['ferries']],
    ['On #ferries, (#hydrogen) and “#HarbourCouncil”.', ['ferries', 'hydrogen', 'HarbourCouncil']],
    ['#fähre #Größe #cafe\u0301', ['fähre', 'Größe', 'cafe\u0301']],
    ['#مدينة #می\u200cخواهم #עיר', ['مدينة', 'می\u200cخواهم', 'עיר']],
    ['これは＃東京です', []],
    ['見よ #東京タワー。＃大阪', ['東京タワー', '大阪']],
    ['#हिन्दी #ภาษาไทย #한국어', ['हिन्दी', 'ภาษาไทย', '한국어']],
    ['#new_quay #2026budget #_edge_', ['new_quay', '2026budget']],
    ['#123 #1_2 # #_ #! ##twice', []],
    ['C# is no#tag &#x27; &#39; a/#b', []],
    ['#one#two', ['one']],
    ['https://a.example/x#part https://a.example/#z mailto:a@b.example?s=#s', []],
    ['<https://a.example/#x>#y', ['y']],
    [`#${'a'.repeat(100)}`, ['a'.repeat(100)]],
    [`#${'a'.repeat(101)}`, []],
  ])('finds in %j: %j', (text, hashtags) => {
    expect(found(text)).toEqual(hashtags);
  });

  it('loses nothing of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parts = splitHashtags(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});

describe('foldHashtag', () => {
  it.each([
    ['HarbourCouncil', 'harbourcouncil'],
    ['Café', 'cafe\u0301'],
    ['ΠΌΛΙΣ', 'πόλις'],
    ['می\u200cخواهم', 'میخواهم'],
    ['ＡＢＣ', 'abc'],
  ])('%j and %j are one', (one, other) => {
    expect(foldHashtag(one)).toBe(foldHashtag(other));
  });

  it('knows others apart', () => {
    expect(foldHashtag('ferry')).not.toBe(foldHashtag('ferries'));
  });
});

describe('listHashtags', () => {
  it.each([
    ['#a and #A and #b', ['a', 'b']],
    ['`#code` but #text, ``a ` #code`` and `#open', ['text', 'open']],
    ['\\`#text\\`', ['text']],
    ['```\n#code\n```\n#Größe', ['code', 'große']],
    ['_#em_ **#strong** *#star*', ['em', 'strong', 'star']],
  ])('lists in %j: %j', (text, hashtags) => {
    expect(listHashtags(text)).toEqual(hashtags);
  });

  it('lists a hundred at most, and a long text at once', () => {
    const many = Array.from({ length: 3000 }, (_, n) => `#tag${n}`).join(' ');
    expect(listHashtags(many)).toHaveLength(100);
    for (const heavy of ['`'.repeat(20_000), '``` \n'.repeat(4000), '#`a'.repeat(6000)]) {
      const start = performance.now();
      listHashtags(heavy);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });

  it('lists every hashtag that is drawn', () => {
    const piece = fc.constantFrom(
      ...['#ab', '#c_d', '＃é', '#1', ' ', '\n', '\n\n', '*', '_', '**', '__', '> ', '- ', '1. '],
      ...['`code`', '```\n#in\n```\n', '[', '](https://a.example/#x)', '(', ')', '!', 'word', '&'],
      ...['https://a.example/#y', '<', '>', ',', '~'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        if (!isModestMarkdown(text)) return;
        expect(listHashtags(text)).toEqual(expect.arrayContaining(drawn(text).map(foldHashtag)));
      }),
      { numRuns: 1500 },
    );
  });
});
