import { type Block, isProse, measureProse } from './block.ts';
import { isCaptionName } from './furniture-words.ts';
import type { ReadingPass } from './reading-pass.ts';

/** The longest caption, in UTF-16 units: a longer text that is called one is more than that. */
const longestCaption = 500;

/** Tells the words under a picture from the running text by what their element, or the one around it, is called. */
export const nameCaptions: ReadingPass = {
  name: 'captions',
  run: (blocks) =>
    blocks.map((block) =>
      block.text.length <= longestCaption &&
      (block.kind === 'paragraph' || block.kind === 'list item') &&
      block.within.slice(-2).some(({ tag, names }) => tag === 'figure' || isCaptionName(names))
        ? { ...block, kind: 'caption' }
        : block,
    ),
};

/** Takes the words under pictures for the text where they are most of it: the page is a gallery. */
export const keepGallery: ReadingPass = {
  name: 'gallery',
  run(blocks) {
    const told = blocks.map(asText);
    return measureProse(told) > measureProse(blocks) * 2 ? told : blocks;
  },
};

/** A caption that is a sentence or more, as a paragraph. */
function asText(block: Block): Block {
  const paragraph: Block = { ...block, kind: 'paragraph' };
  return block.kind === 'caption' && isProse(paragraph) ? paragraph : block;
}
