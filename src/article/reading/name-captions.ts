import { type Block, isProse, measureProse } from './block.ts';
import { isCaptionName } from './furniture-words.ts';
import { beginsWith } from './page-phrases.ts';
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

/** Fewer pictures are no gallery, and neither are pictures between more paragraphs than this share of them. */
const fewestPictures = 4;
const mostProse = 1 / 3;

/** Takes the words under pictures for the text where they are most of it: the page is a gallery. */
export const keepGallery: ReadingPass = {
  name: 'gallery',
  run(blocks) {
    const captions = blocks.filter(({ kind }) => kind === 'caption').length;
    const prose = blocks.filter(isProse).length;
    const told = blocks.map((block) => asText(block, true));
    if (measureProse(told) > measureProse(blocks) * 2) return told;
    const isGallery = captions >= fewestPictures && prose <= captions * mostProse;
    return isGallery ? blocks.map((block) => asText(block, false)) : blocks;
  },
};

/** A caption as a paragraph; only one that is a sentence or more, where that is asked. */
function asText(block: Block, onlyProse: boolean): Block {
  const paragraph: Block = { ...block, kind: 'paragraph' };
  if (block.kind !== 'caption' || (onlyProse && !isProse(paragraph))) return block;
  return beginsWith(block.text, 'credits') ? block : paragraph;
}
