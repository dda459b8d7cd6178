import { openMarks, type PageMarks } from './page/mark-passage.ts';

/**
 * Put into a page when the first passage is to be marked there, beside the content script, which asks it: most panels
 * never mark anything, and the content script is paid for at every click.
 */
const world = globalThis as { afterwordMarks?: PageMarks };
world.afterwordMarks ??= openMarks();
