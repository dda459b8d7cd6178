import { type Block, isProse, measureProse } from './block.ts';

/** Fewer headings that are links may be the article's own. */
const fewest = 5;

/** The share of the prose that stands below such headings, each with little below it. */
const mostOfAll = 0.8;

/** Whether a text is a list of other articles: headings that are links, and below each a paragraph at most. */
export function isList(blocks: readonly Block[]): boolean {
  const starts = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  const teasers = starts
    .map((start, number) => blocks.slice(start, starts[number + 1]))
    .filter(isTeaser);
  return (
    teasers.length >= fewest && measureProse(teasers.flat()) >= measureProse(blocks) * mostOfAll
  );
}

function isTeaser([heading, ...below]: readonly Block[]): boolean {
  const isLink = heading !== undefined && heading.linked >= heading.text.length * mostOfAll;
  return isLink && below.filter(isProse).length <= 1;
}
