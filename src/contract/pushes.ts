import type { Settings } from '../settings.ts';
import type { Comment } from '../thread/comment.ts';
import type { Draft } from '../thread/draft.ts';
import type { ThreadRow } from '../thread/thread-row.ts';

/** What the background tells every open surface after it happened. */
export interface Pushes {
  /** Comments that are new or changed, and their thread's row. */
  threadChanged: { article: string; comments: Comment[]; row: ThreadRow };
  draftChanged: { draft: Draft; box: string };
  settingsChanged: { settings: Settings };
  /** A tab shows another article than before, or knows better which. */
  pageMoved: { tab: number };
  /** The reader pressed a comment of a thread: see the call `takeAskedComment`. */
  commentAsked: { article: string };
  /** Everything was saved to a file or to the reader's folder, or is to be; or that could not be done. */
  backupSettled: Record<string, never>;
  /** Sources were added, removed or read; with the one that it was, where it was one. */
  sourcesChanged: { source: string | null };
  /** The reader added hashtags to an article, or removed some. */
  hashtagsChanged: { article: string };
  /** Everything may have changed: an import was stored. */
  everythingChanged: Record<string, never>;
}
