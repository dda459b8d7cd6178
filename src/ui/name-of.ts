import type { Author } from '../thread/comment.ts';
import { readerKey } from '../thread/comment-rules.ts';
import { say } from './say.ts';

/** Characters that turn the text around them: with one, a name could read as another's. */
const turning = /[\p{Bidi_Control}\p{Cc}]/gu;

/** What an author is called: the reader is "You" until they choose a name, and to themselves always. */
export function nameOf({ key, name }: Author): string {
  if (key === readerKey) return say('you');
  return name.replace(turning, '') || say('somebody');
}
