import { type Block, isProse } from './block.ts';
import { beginsWith, isOnly } from './page-phrases.ts';
import type { ReadingPass } from './reading-pass.ts';

/** The share of a text in links from which it is nothing but a link. */
const mostlyLinked = 0.85;

/** Fewer links next to each other may be an article's own. */
const fewestInList = 2;

/** Longer texts (UTF-16 units) with a link in them are prose. */
const longestPointer = 250;

/**
 * Drops lists of nothing but links, above the text or below a heading such as "Related": others may be its own. Below
 * such words in a line of their own a single link goes, and the words with it.
 */
export const dropLinkLists: ReadingPass = {
  name: 'link lists',
  run(blocks) {
    const prose = blocks.findIndex(isProse);
    const dropped = new Set<Block>();
    for (let start = 0; start < blocks.length; start++) {
      let end = start;
      while (isLink(blocks[end])) end++;
      if (end === start) continue;
      const first = start < prose ? start : startOfOthers(blocks, start, end - start);
      for (const block of first === null ? [] : blocks.slice(first, end)) dropped.add(block);
      start = end;
    }
    return blocks.filter((block) => !dropped.has(block));
  },
};

/** Where what leads elsewhere begins, of so many links behind the text; null where they are the article's own. */
function startOfOthers(blocks: readonly Block[], start: number, links: number): number | null {
  const above = blocks[start - 1];
  if (above === undefined || !isOnly(above.text, 'elsewhere')) return null;
  if (above.kind === 'paragraph') return start - 1;
  return links < fewestInList ? null : start;
}

/** Drops the link behind a heading that is for its editors: `History [edit]`. */
export const dropEditLinks: ReadingPass = {
  name: 'edit links',
  run: (blocks) =>
    blocks.map((block) => {
      const { kind, text, linked } = block;
      const [link = ''] =
        (kind === 'heading' && linked > 0 && /\s*\[[^[\]]{1,60}\]$/.exec(text)) || [];
      const rest = text.slice(0, text.length - link.length);
      const isLink = linked >= link.trim().length - 4 && linked <= link.length;
      return link && rest && isLink ? { ...block, text: rest, linked: 0 } : block;
    }),
};

/** Drops "Read more: another story" between paragraphs: words that point elsewhere, and the link behind them. */
export const dropPointers: ReadingPass = {
  name: 'read more',
  run: (blocks) =>
    blocks.filter(
      ({ kind, text, linked }) =>
        kind === 'code' ||
        text.length > longestPointer ||
        linked * 2 < text.length ||
        !beginsWith(text, 'pointers', 'elsewhere'),
    ),
};

/** Drops a long paragraph of nothing but links: the titles of other articles, one behind the other. */
export const dropLinkParagraphs: ReadingPass = {
  name: 'link paragraphs',
  run: (blocks) =>
    blocks.filter(
      ({ kind, text, linked }) =>
        kind !== 'paragraph' || text.length <= longestPointer || linked < text.length * 0.8,
    ),
};

/** Longer texts (UTF-16 units) say more than that something would be shown. */
const longestEmbed = 600;

/** Drops what stands where a video or a post from another site would be shown, to who agrees to it. */
export const dropEmbeds: ReadingPass = {
  name: 'embeds',
  run: (blocks) =>
    blocks.filter(
      ({ kind, text }) =>
        kind === 'code' || text.length > longestEmbed || !beginsWith(text, 'embeds'),
    ),
};

/** Drops buttons that became text, and the words above an advertisement. */
export const dropLabels: ReadingPass = {
  name: 'labels',
  run: (blocks) =>
    blocks.filter(
      ({ kind, text }) => kind === 'code' || text.length > 60 || !isOnly(text, 'labels'),
    ),
};

function isLink(block: Block | undefined): boolean {
  if (block === undefined) return false;
  const { kind, text, linked } = block;
  return kind !== 'heading' && kind !== 'table row' && linked >= text.length * mostlyLinked;
}
