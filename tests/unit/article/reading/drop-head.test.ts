import { describe, expect, it } from 'vitest';
import { dropHead, isDate } from '../../../../src/article/reading/drop-head.ts';
import { block, nothingKnown, prose, textsOf } from './make-blocks.ts';

const titled = { ...nothingKnown, titles: ['The tide comes back'] };
const run = (blocks: Parameters<typeof dropHead.run>[0]) => textsOf(dropHead.run(blocks, titled));

describe('dropHead', () => {
  it.each([
    'The Tide comes back.',
    'By Ann Doe',
    'Von Ann Doe',
    'Published 5 March 2024',
    '5. März 2024',
    '6 min read',
    'Photo: Ann Doe',
  ])('drops "%s" above the text', (text) => {
    const blocks = [block(text), prose(1), prose(2)];
    expect(run(blocks)).toEqual(textsOf(blocks.slice(1)));
  });

  it.each(['The harbour was quiet.', 'Bypass', 'In 1921, the tide came.'])('keeps "%s"', (text) => {
    expect(run([block(text), prose(1)])).toHaveLength(2);
  });

  it('keeps the same words in the text', () => {
    const blocks = [prose(1), prose(2), block('By Ann Doe'), block('The tide comes back')];
    expect(run(blocks)).toEqual(textsOf(blocks));
  });

  it.each(['14 March 2026', 'Von Wiebke Thomsen und Hauke Jansen'])(
    'drops "%s" between the lead and the text',
    (text) => {
      expect(run([prose(1), block(text), prose(2)])).toHaveLength(2);
    },
  );

  it('keeps a short sentence there', () => {
    const blocks = [prose(1), block('By then it was late.'), block('Photo'), prose(2)];
    expect(run(blocks)).toEqual(textsOf(blocks));
  });

  it('drops what stands above the title in the page, and not what stands below it too', () => {
    const found = [block('The harbour'), block('Said again'), prose(1), prose(2)];
    const title = block('The tide comes back', { kind: 'heading' });
    const page = [block('The harbour'), block('Said again'), title, block('Said again'), prose(1)];
    expect(textsOf(dropHead.run(found, { ...titled, page }))).toEqual(textsOf(found.slice(1)));
  });

  it('drops a line that is an address', () => {
    expect(run([block('Post http://harbourpost.example/tide'), prose(1)])).toHaveLength(1);
    expect(run([block('Found at http://x.example last year'), prose(1)])).toHaveLength(2);
  });

  it('leaves a text without prose alone', () => {
    expect(run([block('By Ann Doe'), block('A poem')])).toHaveLength(2);
  });
});

describe('isDate', () => {
  it.each(['March 5, 2024', '05.03.2024', 'le 5 mars 2024', '2024年3月5日', 'Updated 10:40'])(
    'tells "%s"',
    (text) => {
      expect(isDate(text)).toBe(true);
    },
  );

  it.each(['2024', 'May I?', 'Chapter 5', 'On the way at last'])(
    'is not taken in by "%s"',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
});
