import type { Frame, Page } from '@playwright/test';
import type { NestedThread } from './nested-comments.ts';

/** A page that shows a thread, as it is measured. */
export interface Client {
  /** Where it shows a thread. The same thread is opened again and again, and is posted to. */
  addressOf(thread: NestedThread): string;
  /** Whether what was posted is there when the thread is opened again, behind all others. */
  keepsPosts: boolean;
  /** Whether replies are drawn without being asked for; they are where it does not say. */
  drawsReplies?: boolean;
  /** The frame that it draws in, where that is not the page itself. */
  frame?(page: Page): Promise<Frame>;
  /** What matches each comment that is drawn, and nothing else. */
  comment: string;
  /** What is there when every comment can be reached, and how many of it. */
  whole(thread: NestedThread): { all: string; count: number };
  /** What scrolls: a selector; the page itself where nothing matches. */
  scroller: string;
  /** The box to write a new comment in. */
  box: string;
  /** Opens a box for a reply to the first comment, and answers what matches it. Where there is none, the same box. */
  openReply(page: Page): Promise<string>;
  /** Posts what is in the box, and names the event with which that begins; null where that is not measured. */
  post: { event: string; act(page: Page): Promise<void> } | null;
}
