import { year } from './drop-head.ts';
import { isOnly } from './page-phrases.ts';
import type { ReadingPass } from './reading-pass.ts';

/** Fewer entries are sentences of the text, and so are entries most of which tell no year. */
const fewest = 3;
const mostlyDated = 0.7;

/** UTF-16 units of an entry that are looked at for its year. */
const longestEntry = 1000;

/** UTF-16 units of the line above the list. */
const longestName = 40;

/** Drops the list of what an article cites, from its heading to the next one. */
export const dropReferences: ReadingPass = {
  name: 'references',
  run(blocks) {
    const start = blocks.findLastIndex(
      ({ text }) => text.length <= longestName && isOnly(text, 'references'),
    );
    if (start < 1) return blocks;
    const below = blocks.slice(start + 1);
    const next = below.findIndex(({ kind }) => kind === 'heading');
    const entries = next < 0 ? below : below.slice(0, next);
    const dated = entries.filter(({ text }) => year.test(text.slice(0, longestEntry))).length;
    if (entries.length < fewest || dated < entries.length * mostlyDated) return blocks;
    return [...blocks.slice(0, start), ...below.slice(entries.length)];
  },
};
