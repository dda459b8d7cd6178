import { describe, expect, it } from 'vitest';
import type { Block, Container } from '../../../../src/article/reading/block.ts';
import { dropReaders } from '../../../../src/article/reading/drop-comments.ts';
import { dropNested, dropTeasers } from '../../../../src/article/reading/drop-teasers.ts';
import { block, link, nothingKnown, paragraphs, prose } from './make-blocks.ts';

const text = paragraphs(5);
const named = (tag: string, names = ''): Container => ({ tag, names: ` ${names} `, marks: ' ' });
const put = (blocks: readonly Block[], ...within: Container[]): Block[] =>
  blocks.map((one) => ({ ...one, within }));

describe('dropReaders', () => {
  const run = (blocks: readonly Block[]) => dropReaders.run(blocks, nothingKnown);

  it.each(['comments', 'comment list', 'commentlist', 'respond', 'disqus thread'])(
    'drops what stands in "%s" below the text, however much',
    (names) => {
      expect(run([...text, ...put(paragraphs(30), named('div', names))])).toEqual(text);
    },
  );

  it('keeps a text that stands in an element called so, and a page of nothing else', () => {
    const open = put(text, named('body', 'post comments open'));
    expect(run(open)).toEqual(open);
    const thread = [prose(1), ...put(paragraphs(9), named('div', 'comment'))];
    expect(run(thread)).toEqual(thread);
  });
});

describe('dropTeasers', () => {
  const teasers = [1, 2, 3].flatMap(() =>
    put([link('The tide of 1921'), prose(9)], named('article')),
  );

  it('drops a list of other articles', () => {
    expect(dropTeasers.run([...text, ...teasers], nothingKnown)).toEqual(text);
  });

  it('keeps one or two, and the parts of a text', () => {
    const two = [...text, ...teasers.slice(0, 4)];
    expect(dropTeasers.run(two, nothingKnown)).toEqual(two);
    const parts = [1, 2, 3].flatMap(() => put([block('A boat'), prose(9)], named('article')));
    expect(dropTeasers.run([...text, ...parts], nothingKnown)).toHaveLength(11);
  });
});

describe('dropNested', () => {
  it('drops other articles inside of one that has a text of its own', () => {
    const outer = named('article');
    const own = put(text, outer);
    const others = [1, 2, 3].flatMap(() => put(paragraphs(4), outer, named('article')));
    expect(dropNested.run([...own, ...others], nothingKnown)).toEqual(own);
    expect(dropNested.run(others, nothingKnown)).toEqual(others);
  });
});
