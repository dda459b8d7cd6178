import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProse, joinText } from '../../../../src/article/reading/block.ts';
import { cleanReading } from '../../../../src/article/reading/clean-reading.ts';
import { keepGallery, nameCaptions } from '../../../../src/article/reading/name-captions.ts';
import { readingPasses } from '../../../../src/article/reading/reading-passes.ts';
import { runAtOnce } from '../../../../src/page/steps.ts';
import { block, inside, link, nothingKnown, paragraphs, prose } from './make-blocks.ts';

describe('cleanReading', () => {
  it('takes the container where the library found far less prose', () => {
    const article = inside('', 'article');
    const contained = paragraphs(10).map((one) => ({ ...one, ...article }));
    const page = [block('Home'), ...contained, prose(99)];
    const context = { ...nothingKnown, found: paragraphs(2), page };
    expect(runAtOnce(cleanReading(context, readingPasses))).toEqual(contained);
    expect(runAtOnce(cleanReading(context, readingPasses.slice(1)))).toEqual(context.found);
  });

  it('keeps what the library found where it stopped above who the author is', () => {
    const article = inside('', 'article');
    const text = paragraphs(4).map((one) => ({ ...one, ...article }));
    const heading = block('About the author', { kind: 'heading', ...article });
    const about = [prose(7), prose(8), prose(9)].map((one) => ({ ...one, ...article }));
    const context = { ...nothingKnown, found: text, page: [...text, heading, ...about] };
    expect(runAtOnce(cleanReading(context, readingPasses))).toEqual(text);
    const early = [...text.slice(0, 1), heading, ...text.slice(1), ...about];
    const stopped = { ...nothingKnown, found: text.slice(0, 1), page: early };
    expect(runAtOnce(cleanReading(stopped, readingPasses))).toHaveLength(8);
  });

  it('keeps what the library found where that is most of the prose', () => {
    const context = { ...nothingKnown, found: paragraphs(8), page: paragraphs(10) };
    expect(runAtOnce(cleanReading(context, readingPasses))).toEqual(context.found);
  });

  it('undoes a cleaning that leaves too little', () => {
    const words = ['share', 'related', 'promo', 'author', 'tags', 'toc', 'cookie', 'widget'];
    const found = [prose(0), ...words.map((word, index) => ({ ...prose(index), ...inside(word) }))];
    expect(runAtOnce(cleanReading({ ...nothingKnown, found }, readingPasses))).toEqual(found);
  });

  it('undoes one pass that leaves too little, and no other', () => {
    const outer = { tag: 'article', names: ' live ', marks: '' };
    const entries = Array.from({ length: 12 }, (_, index) => ({
      ...prose(index + 5),
      within: [outer, { tag: 'article', names: ` entry ${index} `, marks: '' }],
    }));
    const text = [...paragraphs(4), ...entries];
    const found = [...text, block('Share this', inside('share'))];
    expect(runAtOnce(cleanReading({ ...nothingKnown, found }, readingPasses))).toEqual(text);
  });

  it('runs no pass that is switched off, under names of their own', () => {
    const names = readingPasses.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const found = [block('By Ann Doe'), ...paragraphs(3), link('Read more: 1921')];
    expect(runAtOnce(cleanReading({ ...nothingKnown, found }, []))).toEqual(found);
    expect(runAtOnce(cleanReading({ ...nothingKnown, found }, readingPasses))).toEqual(
      paragraphs(3),
    );
  });

  it('never adds, turns round or doubles what it was given', () => {
    const arbitrary = fc.record({
      kind: fc.constantFrom('heading', 'paragraph', 'list item', 'quote', 'code', 'table row'),
      text: fc.oneof(
        fc.string({ minLength: 1 }),
        fc.constantFrom('Share', 'By Ann Doe', 'Related', prose(1).text),
      ),
      linked: fc.nat(50),
      element: fc.nat(),
      within: fc.array(
        fc.record({
          tag: fc.constantFrom('div', 'aside', 'figure'),
          names: fc.constantFrom(' share ', ' caption ', ' text '),
          marks: fc.constant(' '),
        }),
        { maxLength: 3 },
      ),
    } as const);
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 30 }), (found) => {
        const numbered = found.map((one, element) => ({ ...one, element }));
        const kept = runAtOnce(cleanReading({ ...nothingKnown, found: numbered }, readingPasses));
        let last = -1;
        for (const { element, text } of kept) {
          expect(element).toBeGreaterThan(last);
          expect(found[element]?.text).toContain(text);
          last = element;
        }
      }),
    );
  });
});

describe('nameCaptions', () => {
  it('tells the words under a picture from the text', () => {
    const picture = block('The harbour at low tide', inside('wp caption text', 'p'));
    const [named, text] = nameCaptions.run([picture, prose(1)], nothingKnown);
    expect(named?.kind).toBe('caption');
    expect(text).toEqual(prose(1));
    const slide = block('The harbour', { kind: 'list item', ...inside('caption full') });
    expect(nameCaptions.run([slide], nothingKnown)[0]?.kind).toBe('caption');
    expect(joinText(named ? [named, prose(1)] : [])).toBe(prose(1).text);
  });

  it('keeps the rows of a table in a figure, and long texts', () => {
    const row = block('1/1/2013 +13.1%', { kind: 'table row', ...inside('', 'figure') });
    const long = block('x'.repeat(600), inside('photo', 'div'));
    expect(nameCaptions.run([row, long], nothingKnown)).toEqual([row, long]);
  });
});

describe('keepGallery', () => {
  const captions = paragraphs(4).map((one) => ({ ...one, kind: 'caption' as const }));

  it('takes the words under pictures for the text where they are most of it', () => {
    const label = block('Photo: Ann Doe', { kind: 'caption' });
    const told = keepGallery.run([prose(9), ...captions, label], nothingKnown);
    expect(joinText(told)).toBe(joinText([prose(9), ...paragraphs(4)]));
  });

  it('takes short ones too where there is hardly anything else', () => {
    const short = ['Dawn.', 'Noon.', 'Dusk.', 'Night.'].map((text) =>
      block(text, { kind: 'caption' }),
    );
    const told = keepGallery.run([prose(9), ...short], nothingKnown);
    expect(told.map(({ kind }) => kind)).not.toContain('caption');
    const article = [...paragraphs(2), ...short];
    expect(keepGallery.run(article, nothingKnown)).toEqual(article);
  });

  it('leaves an article with pictures alone', () => {
    const article = [...paragraphs(5), ...captions];
    expect(keepGallery.run(article, nothingKnown)).toEqual(article);
  });
});

describe('isProse', () => {
  it('is a sentence outside of links, in any script', () => {
    expect(isProse(prose(1))).toBe(true);
    expect(isProse(link(prose(1).text))).toBe(false);
    expect(isProse({ ...prose(1), kind: 'heading' })).toBe(false);
    expect(isProse(block('潮は火曜日に戻ってきた。港の誰もが言っていたよりも遅かった。'))).toBe(
      true,
    );
    expect(isProse(block('潮は火曜日に'))).toBe(false);
  });
});
