import { type Block, isProse } from './block.ts';
import { beginsWith, namesMonth } from './page-phrases.ts';
import type { ReadingPass } from './reading-pass.ts';

/** Longer blocks (UTF-16 units) say more than who wrote an article, and when. */
const longestLabel = 120;

/** Blocks before the first prose that are looked at; a page whose prose comes later has another shape. */
const mostBlocks = 12;

const clock = /\d{1,2}[:.h]\d{2}/;
const year = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/;
const numericDate = /\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2}月\d{1,2}日/;

/** Drops what stands between headline and text: the title once more, bylines, dates, reading times, share labels. */
export const dropHead: ReadingPass = {
  name: 'head',
  run(blocks, { titles }) {
    const prose = blocks.findIndex((block) => isProse(block) && !isLabel(block));
    if (prose < 0 || prose > mostBlocks) return blocks;
    const known = new Set(titles.map(plain));
    return blocks.filter(
      (block, index) => index >= prose || !(known.has(plain(block.text)) || isLabel(block)),
    );
  },
};

function isLabel({ kind, text }: Block): boolean {
  if (kind === 'heading' || text.length > longestLabel) return false;
  return isDate(text) || beginsWith(text, 'by', 'dated', 'calls', 'credits');
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
