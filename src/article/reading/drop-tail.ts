import { type Block, isProse, measure } from './block.ts';
import { isDate } from './drop-head.ts';
import { beginsWith, isOnly } from './page-phrases.ts';
import type { ReadingPass } from './reading-pass.ts';

/** Longer blocks (UTF-16 units) at the end are read as the article's own, whatever they begin with. */
const longestCall = 400;

/** What stands behind an article is at most this share of all. */
const largestShare = 0.4;

/** The teaser of another article is shorter than this (UTF-16 units). */
const longerThanTeaser = 220;

const longestHeading = 80;

/** A longer line (UTF-16 units) that begins with "by" is a sentence of the article's. */
const longestByline = 100;

/** Longer texts (UTF-16 units) say more than who an author is. */
const longestBio = 500;

/** More headings in a row behind a text are lines of it, which its author calls so. */
const mostHeadings = 2;

/** Words in the name of an author. */
const mostNames = 5;

/** Drops from the end what follows an article: bios, credits, calls to subscribe, dates, headings of nothing. */
export const dropTail: ReadingPass = {
  name: 'tail',
  run(blocks) {
    const least = measure(blocks) * (1 - largestShare);
    let end = blocks.length;
    for (let headings = 0; end > 1 && isBehind(blocks[end - 1]); end--) {
      headings = blocks[end - 1]?.kind === 'heading' ? headings + 1 : 0;
      if (headings > mostHeadings) return blocks;
    }
    const kept = blocks.slice(0, end);
    return measure(kept) >= least ? kept : blocks;
  },
};

function isBehind(block: Block | undefined): boolean {
  if (block === undefined) return false;
  const { kind, text, linked } = block;
  if (kind === 'heading' || isOnly(text, 'elsewhere')) return true;
  if (kind === 'table row' || kind === 'code' || kind === 'caption') return false;
  if (text.length <= longestBio && isBio(text)) return true;
  if (text.length > longestCall) return false;
  if (linked > text.length * 0.7) return true;
  if (isDate(text) || beginsWith(text, 'calls', 'credits', 'pointers', 'elsewhere')) return true;
  return isByline(text);
}

/** Whether a line names an author. In many languages "by" begins sentences as well, and those end as sentences do. */
function isByline(text: string): boolean {
  return text.length <= longestByline && !/[.!?…]["”»’']?$/.test(text) && beginsWith(text, 'by');
}

/** Drops other articles below an article: from a heading such as "Related" on, where it is a small part of the text. */
export const dropStacked: ReadingPass = {
  name: 'stacked',
  run(blocks) {
    const whole = measure(blocks);
    const start = blocks.findIndex(
      (block, index) =>
        isStackHeading(block) &&
        measure(blocks.slice(index)) <= whole * largestShare &&
        !isOwnPart(blocks.slice(index + 1)),
    );
    return start > 0 ? blocks.slice(0, start) : blocks;
  },
};

function isStackHeading({ kind, text }: Block): boolean {
  if (text.length > longestHeading || !isOnly(text, 'elsewhere')) return false;
  // In a paragraph of its own, "Read also:" points elsewhere between two paragraphs of the text.
  return kind === 'heading';
}

/** Whether what follows a heading is text rather than a stack of links and teasers. */
function isOwnPart(blocks: readonly Block[]): boolean {
  const long = blocks.filter((block) => isProse(block) && block.text.length >= longerThanTeaser);
  return long.length > 1 || long.some(({ text }) => text.length >= longestCall);
}

/** Whether a text begins with a name, perhaps behind a bracket or a star, and says who that is. */
function isBio(line: string): boolean {
  const text = line.replace(/^[(*]/, '');
  const words = text.split(' ', mostNames + 1);
  for (let names = 0; names < mostNames && isCapitalized(words[names]); names++) {
    const rest = text.slice(words.slice(0, names + 1).join(' ').length);
    if (names > 0 && beginsWith(rest, 'bios')) return true;
  }
  return false;
}

function isCapitalized(word = ''): boolean {
  const [first = ''] = word;
  return first !== first.toLowerCase();
}
