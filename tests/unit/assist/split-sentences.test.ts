import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../../src/assist/assist.ts';
import { splitSentences } from '../../../src/assist/split-sentences.ts';
import { arbitraryBlocks, arbitraryLanguage } from './arbitrary-subject.ts';

const split = (language: string, text: string): string[] =>
  splitSentences({ language, blocks: [{ kind: 'paragraph', text }] }).map((one) => one.text);

describe('a paragraph is split where its language ends sentences', () => {
  test.each([
    ['en', ['Mr. Smith met Dr. Jones in the U.S. on Monday.', 'He left.']],
    ['en', ['J. R. Tolkien wrote it.', 'So did I.', 'Take vitamin C.', 'Then go.']],
    ['en', ['At 5 p.m. Tuesday it was.', 'It rained at 5 p.m.', 'The man ran.']],
    ['en', ['“Why?” he asked.', '“No!”', 'She left.']],
    ['en', ['It rose by 3.5 percent.', 'It was 1996.', 'Then nothing.']],
    ['en', ['It was rebuilt in 1961.[1]', 'It is known.[2][3]', 'So it is.']],
    ['en', ['1. Best of all']],
    ['de', ['Am 3. Mai kam z. B. Herr Dr. Meier.', 'Es war 1996.', 'Ca. 5 Mio. Euro kostet es.']],
    ['fr', ['M. Dupont est parti.', '« Je ne l’entends plus. »', 'La direction cherche.']],
    ['es', ['El Sr. Gómez llegó.', '¿Quién era?', 'Nadie lo sabe.']],
    ['ru', ['Он родился в г. Москве.', 'Потом уехал.']],
    ['ar', ['قال د. محمد إنه عاد.', 'هل تفتح المكتبة؟', 'نعم.']],
  ])('%s: %j', (language, sentences) => {
    expect(split(language, sentences.join(' '))).toEqual(sentences);
  });

  test('ja: what is said in quotes goes on behind them', () => {
    expect(split('ja', '店は小さい。「もう大丈夫だ。」と言う。')).toEqual([
      '店は小さい。',
      '「もう大丈夫だ。」と言う。',
    ]);
  });
});

test('headings, rows of tables and code are one sentence each', () => {
  const blocks: TextBlock[] = [
    { kind: 'heading', text: 'Who won? Nobody.' },
    { kind: 'table row', text: 'St. Ives 2. 3.' },
    { kind: 'code', text: 'run(); // Stop. Go.\nend();' },
    { kind: 'caption', text: 'The pier. Photo: Lise Brandt' },
  ];
  const sentences = splitSentences({ language: 'en', blocks });
  expect(sentences.map(({ block }) => block)).toEqual([0, 1, 2, 3, 3]);
});

test('what never ends a sentence is parted between words', () => {
  const parts = split('en', 'word '.repeat(1000));
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts) expect(part).toMatch(/^word( word)*$/);
});

test('a long text is split as its parts are', () => {
  const once = 'The ship went out. Nobody saw it come back again, said Mr. Pihl. ';
  expect(split('en', once.repeat(500))).toEqual(
    Array.from({ length: 500 }, () => split('en', once)).flat(),
  );
});

test('any blocks in any language: sentences stand in order where they say, and leave nothing out', () => {
  fc.assert(
    fc.property(arbitraryBlocks, arbitraryLanguage, (blocks, language) => {
      const sentences = splitSentences({ blocks, language });
      expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, at) => at + 1));
      for (const [block, { text }] of blocks.entries()) {
        let end = 0;
        for (const sentence of sentences.filter((one) => one.block === block)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.text.trim()).toBe(sentence.text);
          expect(sentence.text).not.toBe('');
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }
      expect(splitSentences({ blocks, language })).toEqual(sentences);
    }),
  );
});
