import { say } from '../ui/say.ts';
import type { BringBackState } from './use-bring-back.ts';

/** Where bringing a file back stands, in one sentence; '' where a note of its own says it. */
export function sayState(state: BringBackState): string {
  if (state.phase === 'reading') return say('readingFile', state.name);
  if (state.phase === 'running') {
    return say(state.dryRun ? 'lookingThrough' : 'bringingIn', state.file.name);
  }
  if (state.phase === 'ready' && state.would.stopped === null) {
    const { added, changed, known, refused } = state.would.count;
    const left = refused.length + state.file.content.refused.length;
    return say('foundCounts', added, changed, known, left);
  }
  if (state.phase !== 'done') return '';
  const { count, stopped } = state.did;
  if (stopped === null) return say('broughtIn', count.added, count.changed, count.known);
  return stopped === 'cancelled' ? say('bringInCancelled', count.added, count.changed) : '';
}
