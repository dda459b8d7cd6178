import { describe, expect, it } from 'vitest';
import {
  dropEditLinks,
  dropLabels,
  dropLinkLists,
  dropLinkParagraphs,
  dropPointers,
} from '../../../../src/article/reading/drop-links.ts';
import { block, link, nothingKnown, paragraphs, prose, textsOf } from './make-blocks.ts';

describe('dropLinkLists', () => {
  const run = (blocks: Parameters<typeof dropLinkLists.run>[0]) =>
    textsOf(dropLinkLists.run(blocks, nothingKnown));

  it('drops links above the text', () => {
    expect(run([link('Home'), link('News'), prose(1)])).toEqual([prose(1).text]);
  });

  it('drops links below a heading of other articles', () => {
    const related = block('Related articles', { kind: 'heading' });
    const stacked = [prose(1), related, link('One'), link('Two'), prose(2)];
    expect(run(stacked)).toEqual([prose(1).text, 'Related articles', prose(2).text]);
  });

  it("keeps the article's own lists, and a single link in the text", () => {
    const sources = [prose(1), block('Sources'), link('One'), link('Two')];
    expect(run(sources)).toEqual(textsOf(sources));
    expect(run([prose(1), link('The harbour'), prose(2)])).toHaveLength(3);
    expect(run([link('Home Knots Links Guestbook'), prose(1)])).toHaveLength(1);
  });
});

describe('dropPointers', () => {
  const run = (blocks: Parameters<typeof dropPointers.run>[0]) =>
    textsOf(dropPointers.run(blocks, nothingKnown));

  it.each([
    'Read more: The tide of 1921',
    '>> See also: The tide of 1921',
    'Lesen Sie auch: Die Flut von 1921',
    'Lire aussi : La marée de 1921',
    'Te puede interesar: La marea de 1921',
    '関連記事：一九二一年の潮',
    'Читайте также: Прилив 1921 года',
  ])('drops "%s"', (text) => {
    expect(run([prose(1), link(text), prose(2)])).toHaveLength(2);
  });

  it('keeps such words in a sentence, and links that begin with others', () => {
    const kept = [
      block('Read more slowly, she said.'),
      link('The tide of 1921'),
      link('Relatedness'),
      link('Learn more about the tide of 1921'),
    ];
    expect(run(kept)).toEqual(textsOf(kept));
  });
});

describe('dropLabels', () => {
  const run = (text: string) =>
    dropLabels.run([...paragraphs(2), block(text)], nothingKnown).length === 2;

  it.each(['Advertisement', 'ANZEIGE', 'Publicité', 'Share', 'Image 1 of 9', '広告'])(
    'drops "%s"',
    (text) => {
      expect(run(text)).toBe(true);
    },
  );

  it.each(['Advertisement is an art', 'Shared', 'Save the harbour'])('keeps "%s"', (text) => {
    expect(run(text)).toBe(false);
  });
});

it('drops the link for editors behind a heading, and no other words in brackets', () => {
  const run = (text: string, given: Parameters<typeof block>[1]) =>
    textsOf(dropEditLinks.run([block(text, { kind: 'heading', ...given })], nothingKnown));
  expect(run('History[edit]', { linked: 4 })).toEqual(['History']);
  expect(run('Geschichte [Bearbeiten]', { linked: 10 })).toEqual(['Geschichte']);
  expect(run('History [edit]', {})).toEqual(['History [edit]']);
  expect(run('The whole of it is a link [1]', { linked: 26 })).toHaveLength(1);
  expect(run('The whole is a link [1]', { linked: 23 })).toEqual(['The whole is a link [1]']);
  expect(run('He said [no]', { linked: 2, kind: 'paragraph' })).toEqual(['He said [no]']);
});

it('drops a long paragraph of nothing but links', () => {
  const titles = link('The tide of 1921 and all that came after it. '.repeat(8));
  const run = (one: typeof titles) => dropLinkParagraphs.run([prose(1), one], nothingKnown);
  expect(run(titles)).toHaveLength(1);
  expect(run(link('The tide of 1921'))).toHaveLength(2);
  expect(run({ ...titles, linked: titles.text.length / 2 })).toHaveLength(2);
  expect(run({ ...titles, kind: 'list item' })).toHaveLength(2);
});
