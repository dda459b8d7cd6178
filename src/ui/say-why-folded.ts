import type { MutedFor } from '../thread/mute.ts';
import { say } from './say.ts';

/** What stands in the place of a comment that the reader reported, or muted: a button that shows it follows. */
export function sayWhyFolded(muted: MutedFor | null, reported: boolean): string {
  if (reported) return say('reportedComment');
  return muted?.kind === 'word' ? say('mutedForWord', muted.word) : say('mutedComment');
}
