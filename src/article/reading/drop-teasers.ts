import { type Block, type Container, isProse, measureProse } from './block.ts';
import type { ReadingPass } from './reading-pass.ts';

/** Fewer elements that look like teasers may be the article's own. */
const fewest = 3;

/** A teaser has at most one paragraph of prose under a title that is a link... */
const mostProse = 1;

/** ...and what is left without them is an article: UTF-16 units of prose. */
const leastProse = 250;

/** Drops a list of other articles: elements for an article each, that begin with a link and say little more. */
export const dropTeasers: ReadingPass = {
  name: 'teasers',
  run(blocks) {
    const teasers = [...byArticle(blocks).values()].filter(isTeaser);
    return teasers.length < fewest ? blocks : without(blocks, teasers.flat());
  },
};

/** Drops other articles inside of the element of an article, where that has a text of its own. */
export const dropNested: ReadingPass = {
  name: 'nested',
  run(blocks) {
    const nested = blocks.filter(
      ({ within }) => within.filter(({ tag }) => tag === 'article').length > 1,
    );
    if (byArticle(nested).size < fewest) return blocks;
    return without(blocks, nested);
  },
};

function byArticle(blocks: readonly Block[]): Map<Container, Block[]> {
  const inside = new Map<Container, Block[]>();
  for (const block of blocks) {
    const article = block.within.findLast(({ tag }) => tag === 'article');
    if (article === undefined) continue;
    const held = inside.get(article);
    if (held) held.push(block);
    else inside.set(article, [block]);
  }
  return inside;
}

/** Blocks without some of them, where an article is left. */
function without(blocks: readonly Block[], dropped: readonly Block[]): readonly Block[] {
  const gone = new Set(dropped);
  const kept = blocks.filter((block) => !gone.has(block));
  return measureProse(kept) >= leastProse ? kept : blocks;
}

function isTeaser(blocks: readonly Block[]): boolean {
  const linked = blocks.some(({ text, linked }) => linked >= text.length * 0.85);
  return linked && blocks.filter(isProse).length <= mostProse;
}
