/** What holds for every comment, apart from its schema: a page that shows comments checks none, and loads no checks. */

/** The longest comment, in UTF-16 units. Longer ones are refused with a sentence, never cut. */
export const longestComment = 20_000;

/** How long a deleted comment can be brought back, in milliseconds. */
export const undoMilliseconds = 10_000;

/** The author key of the reader of this browser. */
export const readerKey = 'me';

/** The most reactions that one comment keeps: a file made to be heavy costs no more. */
export const mostReactions = 10_000;
