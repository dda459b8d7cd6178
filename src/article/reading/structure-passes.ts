import { dropFurniture } from './drop-furniture.ts';
import { nameCaptions } from './name-captions.ts';
import type { ReadingPass } from './reading-pass.ts';
import { rescueShort } from './rescue.ts';

/** The first passes: they look at the structure of a page and the names in it, not at what the text says. */
export const structurePasses: readonly ReadingPass[] = [rescueShort, nameCaptions, dropFurniture];
