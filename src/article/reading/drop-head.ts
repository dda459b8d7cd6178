import { type Block, isProse } from './block.ts';
import type { ReadingPass } from './reading-pass.ts';
import { monthsSource, startsWith } from './words.ts';

/** Longer blocks (UTF-16 units) say more than who wrote an article, and when. */
const longestLabel = 120;

/** Blocks before the first prose that are looked at; a page whose prose comes later has another shape. */
const mostBlocks = 12;

const byline = startsWith('by');
const dated = startsWith('dated');
const behind = startsWith('behind');
const clock = /\d{1,2}[:.h]\d{2}/;
const year = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/;
const month = new RegExp(`(?:^|[\\s\\d.,])(?:${monthsSource()})`, 'iu');
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
  return isDate(text) || [byline, dated, behind].some((label) => label.test(text));
}

/** Whether a short text tells a date: a month and a year, digits, or a word for it and a clock's time. */
export function isDate(text: string): boolean {
  if (text.length > longestLabel) return false;
  const numbers = year.test(text) && month.test(text);
  return text.length <= 60 && (numbers || numericDate.test(text))
    ? true
    : dated.test(text) && (numbers || numericDate.test(text) || clock.test(text));
}

/** A text for comparing: letters and digits only, lower case. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
