import * as v from 'valibot';
import { longestHashtag } from './hashtags.ts';

/** A hashtag without its sign: letters, marks and digits of any script with at least one letter. */
export const hashtagSchema = v.pipe(
  v.string(),
  v.maxLength(longestHashtag),
  v.regex(/^(?=.*\p{L})[\p{L}\p{M}\p{N}](?:[_\u200c\u200d]*[\p{L}\p{M}\p{N}])*$/u),
);
