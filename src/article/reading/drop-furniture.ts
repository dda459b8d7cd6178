import { type Block, type Container, isProse, measure } from './block.ts';
import { furnitureIn } from './furniture-words.ts';
import type { ReadingPass } from './reading-pass.ts';

/** One name, however often it stands, must not take more than this share of a text, whatever it says... */
const largestShare = 0.25;

/** ...and one element with more paragraphs of prose is kept. */
const mostProse = 3;

const furnitureTags = new Set(['aside', 'nav', 'footer', 'form', 'time']);

/** What is quoted and tabled belongs to the text, whatever it is called: `twitter-tweet`, `player-row`. */
const ownTags = new Set(['blockquote', 'tr', 'td', 'th', 'tbody']);

/** Drops what the page itself calls furniture: share bars, related stories, newsletter boxes, bylines, tags. */
export const dropFurniture: ReadingPass = {
  name: 'furniture',
  run(blocks) {
    const groups = groupByWord(blocks);
    const most = measure(blocks) * largestShare;
    const dropped = new Set<Block>();
    for (const [name, group] of groups) {
      const held = new Set([...group.values()].flat());
      if (measure([...held]) > most) continue;
      for (const [container, inside] of group) {
        if (inside.filter(isProse).length > mostProse || isNamedByWords(container, inside))
          continue;
        for (const block of inside) if (!isOwnProse(block, name)) dropped.add(block);
      }
    }
    return blocks.filter((block) => !dropped.has(block));
  },
};

/** What pages call a lead, or a box of the text, as often as what stands around it. */
const loose = new Set(['teaser', 'alert', 'notice', 'slider', 'hidden']);

/** What a heading is called where a click on it opens what is folded below. */
const buttons = new Set(['button', 'btn']);

/**
 * Whether a block is of the text in spite of a name: a sentence in which nothing leads elsewhere, or a heading that
 * unfolds.
 */
function isOwnProse(block: Block, word: string): boolean {
  if (block.kind === 'heading') return buttons.has(word);
  return loose.has(word) && block.linked === 0 && isProse(block);
}

/** The blocks in each element that is called furniture, by the word that calls it so. */
function groupByWord(blocks: readonly Block[]): Map<string, Map<Container, Block[]>> {
  const groups = new Map<string, Map<Container, Block[]>>();
  const words = new Map<Container, string | null>();
  for (const block of blocks) {
    if (block.kind === 'quote' || block.kind === 'code') continue;
    for (const container of block.within) {
      const seen = words.get(container);
      const word = seen === undefined ? furnitureWord(container) : seen;
      if (seen === undefined) words.set(container, word);
      if (word === null) continue;
      const group = groups.get(word) ?? new Map<Container, Block[]>();
      groups.set(word, group);
      const inside = group.get(container);
      if (inside) inside.push(block);
      else group.set(container, [block]);
    }
  }
  return groups;
}

/** UTF-16 units of a heading's words that are compared: fewer may be a name by chance. */
const tellingLength = 8;

/** Whether a heading has its own words for a name, as links to it need: that says nothing of what it is. */
function isNamedByWords({ tag, names }: Container, [heading]: readonly Block[]): boolean {
  const words = heading?.text.toLowerCase().replace(/[^a-z\d]+/g, '') ?? '';
  const isTelling = /^h[1-6]$/.test(tag) && words.length >= tellingLength;
  return isTelling && names.replaceAll(' ', '').includes(words.slice(0, tellingLength));
}

/** What calls an element furniture; null where nothing does. */
function furnitureWord({ tag, names }: Container): string | null {
  if (ownTags.has(tag)) return null;
  return furnitureTags.has(tag) ? tag : furnitureIn(names);
}
