import type { PageFacts } from '../article/page-facts.ts';
import type { Block } from '../article/reading/block.ts';
import type { Settings } from '../settings.ts';

/** What the background asks of the content script in a page. */
export interface PageWords {
  readPage: { takes: Record<string, never>; answers: PageFacts };
  readText: { takes: Record<string, never>; answers: PageBlock[] };
  /** What the reader has selected in the page, on one line; '' where that is nothing. */
  readSelection: { takes: Record<string, never>; answers: string };
  /** Marks a passage where it stands in the page, in place of the one before; null unmarks. */
  markPassage: { takes: { passage: MarkedPassage | null }; answers: MarkOutcome };
  showPanel: { takes: PanelPlace & { focus: boolean }; answers: null };
  placePanel: { takes: PanelPlace; answers: null };
  togglePanel: { takes: PanelPlace; answers: null };
  readSheet: { takes: Record<string, never>; answers: Sheet | null };
  hidePanel: { takes: Record<string, never>; answers: null };
  reloadPage: { takes: Record<string, never>; answers: null };
}

/** One block of the article's text. */
export type PageBlock = Pick<Block, 'kind' | 'text'>;

/** A passage of one block: UTF-16 units of the block's text. */
export interface Passage {
  block: string;
  start: number;
  end: number;
}

/** A passage that is to be marked. */
export interface MarkedPassage extends Passage {
  /** Whether the page is moved to it only where the reader still has the one before in view. */
  follows: boolean;
}

/** `gone`: the page does not show it any more. `absent`: what marks is not in the page yet. */
type MarkOutcome = 'marked' | 'gone' | 'absent';

/** The panel as a sheet from the bottom of a narrow page. */
export interface Sheet {
  /** The least height that it has, in percent of the window's. */
  least: number;
}

/** Where the panel stands in a page. */
export type PanelPlace = Pick<Settings, 'panelSide' | 'panelWidth' | 'sheetHeight' | 'theme'>;
