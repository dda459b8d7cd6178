import { describe, expect, it } from 'vitest';
import type { Block, Container } from '../../../../src/article/reading/block.ts';
import { dropBehind } from '../../../../src/article/reading/drop-behind.ts';
import { block, nothingKnown, paragraphs, prose } from './make-blocks.ts';

const article: Container = { tag: 'article', names: '  ', marks: ' ' };
const inArticle = (blocks: readonly Block[]): Block[] =>
  blocks.map((one) => ({ ...one, within: [article] }));

describe('dropBehind', () => {
  const run = (found: readonly Block[], page: readonly Block[]) =>
    dropBehind.run(found, { ...nothingKnown, page });
  const text = inArticle(paragraphs(4));

  it('drops what was found behind the one container of the article, and nothing above it', () => {
    const page = [prose(10), ...text, prose(11), block('Read next')];
    expect(run(page, page)).toEqual(page.slice(0, 5));
  });

  it('keeps what stands nowhere in the page', () => {
    const found = [...text, prose(12)];
    expect(run(found, [...text, prose(11)])).toEqual(found);
  });

  it('keeps all where most of it stands behind, and where no container is sure', () => {
    const long = [...text, ...[10, 11, 12, 13, 14, 15].map(prose)];
    expect(run(long, long)).toEqual(long);
    const plain = paragraphs(6);
    expect(run(plain, plain)).toEqual(plain);
  });
});
