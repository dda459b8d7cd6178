import { type Block, isProse } from './block.ts';
import { beginsWith, namesMonth } from './page-phrases.ts';
import type { ReadingPass } from './reading-pass.ts';

/** Longer blocks (UTF-16 units) say more than who wrote an article, and when. */
const longestLabel = 120;

/** Blocks before the first prose that are looked at; a page whose prose comes later has another shape. */
const mostBlocks = 12;

const clock = /\d{1,2}[:.h]\d{2}/;
/** A year of this century or the last. */
export const year = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/;
const numericDate = /\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2}月\d{1,2}日/;

/** Drops what stands between headline and text: the title once more, bylines, dates, reading times, share labels. */
export const dropHead: ReadingPass = {
  name: 'head',
  run(blocks, { titles, page }) {
    const prose = blocks.findIndex((block) => isProse(block) && !isLabel(block));
    if (prose < 0 || prose > mostBlocks) return blocks;
    const known = new Set(titles.map(plain));
    const above = textsAbove(page, known);
    const isHead = (block: Block): boolean =>
      known.has(plain(block.text)) || above.has(block.text) || isLabel(block) || isAddress(block);
    // Behind a lead stands the rest of the head, if anything does.
    const rest = blocks.findIndex((block, index) => index > prose && isProse(block));
    return blocks.filter((block, index) =>
      index < prose ? !isHead(block) : index >= rest || !isSurelyLabel(block),
    );
  },
};

/** The short lines that stand above the title in a page, and nowhere below it. */
function textsAbove(page: readonly Block[], titles: ReadonlySet<string>): Set<string> {
  const title = page.findIndex(({ kind, text }) => kind === 'heading' && titles.has(plain(text)));
  const above = page.slice(0, Math.max(0, title)).filter((block) => !isProse(block));
  const texts = new Set(above.map(({ text }) => text));
  for (const { text } of page.slice(title + 1)) texts.delete(text);
  return texts;
}

function isLabel({ kind, text }: Block): boolean {
  if (kind === 'heading' || text.length > longestLabel) return false;
  return isDate(text) || beginsWith(text, 'by', 'dated', 'calls', 'credits');
}

/** Whether a line between two paragraphs is a date or a byline: by itself, and no sentence of the text. */
function isSurelyLabel({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' || text.length > longestLabel) return false;
  return isDate(text) || (!/[.!?…:]["”»’']?$/.test(text) && beginsWith(text, 'by', 'dated'));
}

/** Whether most of a line is an address, as on pages for printing. */
function isAddress({ text }: Block): boolean {
  const [address = ''] = /https?:\/\/\S+/.exec(text) ?? [];
  return address.length * 2 > text.length;
}

/** Whether a short text tells a date: a month and a year, digits, or a word for it and a clock's time. */
export function isDate(text: string): boolean {
  if (text.length > longestLabel) return false;
  const named = numericDate.test(text) || (year.test(text) && namesMonth(text));
  if (named && text.length <= 60) return true;
  return (named || clock.test(text)) && beginsWith(text, 'dated');
}

/** A text for comparing: letters and digits only, lower case. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
