import { dropBehind } from './drop-behind.ts';
import { dropReaders } from './drop-comments.ts';
import { dropFurniture } from './drop-furniture.ts';
import { dropHead } from './drop-head.ts';
import {
  dropEditLinks,
  dropEmbeds,
  dropLabels,
  dropLinkLists,
  dropLinkParagraphs,
  dropPointers,
} from './drop-links.ts';
import { dropReferences } from './drop-references.ts';
import { dropRepeats } from './drop-repeats.ts';
import { dropStacked, dropTail } from './drop-tail.ts';
import { dropNested, dropTeasers } from './drop-teasers.ts';
import { keepGallery, nameCaptions } from './name-captions.ts';
import type { ReadingPass } from './reading-pass.ts';
import { rescueShort } from './rescue.ts';
import { restoreLost } from './restore-lost.ts';
import { restoreNames } from './restore-names.ts';

/** All passes around the extraction library, in the order in which they run. */
export const readingPasses: readonly ReadingPass[] = [
  rescueShort,
  dropRepeats,
  dropBehind,
  restoreNames,
  restoreLost,
  nameCaptions,
  dropReaders,
  dropTeasers,
  dropNested,
  dropFurniture,
  dropLinkLists,
  dropLinkParagraphs,
  dropEditLinks,
  dropPointers,
  dropEmbeds,
  dropLabels,
  dropHead,
  dropReferences,
  dropStacked,
  dropTail,
  keepGallery,
];
