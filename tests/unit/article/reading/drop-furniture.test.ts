import { describe, expect, it } from 'vitest';
import { dropFurniture } from '../../../../src/article/reading/drop-furniture.ts';
import { block, inside, nothingKnown, paragraphs, prose, textsOf } from './make-blocks.ts';

const run = (blocks: Parameters<typeof dropFurniture.run>[0]) =>
  textsOf(dropFurniture.run(blocks, nothingKnown));
const text = paragraphs(8);

describe('dropFurniture', () => {
  it.each(['share bar', 'post related posts', 'newsletter signup', 'entry meta', 'author bio'])(
    'drops a small element called "%s"',
    (names) => {
      expect(run([...text, block('Some words', inside(names))])).toEqual(textsOf(text));
    },
  );

  it.each(['shareholders', 'unrelated', 'metal', 'story text', 'dated'])('keeps "%s"', (names) => {
    expect(run([...text, block('Some words', inside(names))])).toHaveLength(9);
  });

  it('drops margins and navigation by their tag', () => {
    const aside = inside('', 'aside');
    expect(run([...text, block('Some words', aside)])).toEqual(textsOf(text));
  });

  it('keeps what is a large part of the text, whatever it is called', () => {
    const named = inside('related content');
    const [first, second, ...rest] = text;
    const blocks = [first, second].map((one) => ({ ...prose(0), ...one, ...named }));
    expect(run([...blocks, ...rest.slice(0, 2)])).toHaveLength(4);
  });

  it('counts all elements of one name together', () => {
    const rows = paragraphs(4).map((row) => ({ ...row, ...inside('widget item') }));
    expect(run([...paragraphs(6), ...rows])).toHaveLength(10);
  });

  it('keeps an element with many paragraphs of prose', () => {
    const named = inside('popup');
    const four = paragraphs(4).map((one) => ({ ...one, ...named }));
    expect(run([...paragraphs(40), ...four])).toHaveLength(44);
  });

  it('drops buttons, and keeps a heading that is one: it unfolds what is below', () => {
    const named = inside('accordion button');
    const question = block('Does the tide come back?', { kind: 'heading', ...named });
    const blocks = [...text, question, prose(9)];
    expect(run([...blocks, block('Book a tour', inside('btn primary'))])).toEqual(textsOf(blocks));
  });

  it('keeps a heading that has its own words for a name', () => {
    const heading = (names: string) =>
      block('Tools for social media', { kind: 'heading', ...inside(names, 'h2') });
    expect(run([...text, heading('tools for social media')])).toHaveLength(9);
    expect(run([...text, heading('widget tools')])).toHaveLength(8);
  });

  it('keeps a sentence in what slides or folds, and no label there', () => {
    const slides = inside('slider section');
    expect(run([...text, { ...prose(9), ...slides }, block('Next', slides)])).toHaveLength(9);
  });

  it('keeps quotes and rows of tables', () => {
    const tweet = block('A tweet', { kind: 'quote', ...inside('twitter tweet', 'blockquote') });
    const row = block('1 A driver', { kind: 'table row', ...inside('player 12 meta', 'tr') });
    expect(run([...text, tweet, row])).toHaveLength(10);
  });
});
