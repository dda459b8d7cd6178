import type { Block } from './block.ts';

/** What is known of a page when its text is cleaned. */
export interface ReadingContext {
  /** Titles that the page gives itself: its headings, `<title>`, metadata. */
  titles: readonly string[];
  /** What the extraction library found, as it found it. */
  found: readonly Block[];
  /** All blocks of the page. */
  page: readonly Block[];
}

/** One step of the way from what the extraction library found to the article: it drops blocks, or takes others. */
export interface ReadingPass {
  /** By what it removes or rescues. */
  name: string;
  run(blocks: readonly Block[], context: ReadingContext): readonly Block[];
}
