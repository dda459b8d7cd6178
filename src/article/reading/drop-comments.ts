import { type Block, type Container, isProse, measureProse } from './block.ts';
import type { ReadingPass } from './reading-pass.ts';

/** What pages call what readers wrote below an article. */
const commentName =
  / (?:comments?|commentlist|comment ?(?:list|body|area|section|content|thread)|disqus(?: thread)?|respond|replies|guestbook|kommentare?|commentaires?|comentarios?) /;

/** An article with less prose (UTF-16 units) beside its comments is not what the page is about. */
const leastProse = 250;

/** Blocks without what readers wrote below an article, however much it is: what stands in such an element behind prose. */
export function dropComments(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(isProse);
  const above = new Set<Container>();
  for (const { within } of blocks.slice(0, first + 1)) {
    for (const container of within) above.add(container);
  }
  const kept = blocks.filter(
    (block) => !block.within.some((container) => !above.has(container) && isComments(container)),
  );
  return kept.length < blocks.length && measureProse(kept) >= leastProse ? kept : blocks;
}

function isComments({ tag, names }: Container): boolean {
  return tag !== 'blockquote' && commentName.test(names);
}

/** Drops what readers wrote below an article. */
export const dropReaders: ReadingPass = { name: 'comments', run: dropComments };
