import { dropHead } from './drop-head.ts';
import { dropLabels, dropLinkLists, dropPointers } from './drop-links.ts';
import { dropStacked, dropTail } from './drop-tail.ts';
import type { ReadingPass } from './reading-pass.ts';
import { structurePasses } from './structure-passes.ts';

/** All passes around the extraction library, in the order in which they run. */
export const readingPasses: readonly ReadingPass[] = [
  ...structurePasses,
  dropLinkLists,
  dropPointers,
  dropLabels,
  dropHead,
  dropStacked,
  dropTail,
];
