import type { Author } from '../thread/comment.ts';
import type { Typed } from '../thread/find-typed.ts';

/** One way in which what is typed may go on. */
export interface Suggestion {
  /** What stands in the text then, sign and all. */
  text: string;
  /** Whom it mentions, where it does. */
  author: Author | null;
}

/** Gives what a mention or hashtag that is typed may become, the likeliest first. */
export type Suggest = (typed: Typed) => Promise<Suggestion[]> | Suggestion[];

/** What the list of suggestions is given. */
export interface SuggestionsProps {
  area: HTMLTextAreaElement;
  typed: Typed;
  suggest: Suggest;
  /** Takes what a key does while the list is open: it answers whether the key was for the list. */
  keys: { current: (event: KeyboardEvent) => boolean };
  /** The reader has chosen, or wants none. */
  onClose(): void;
}
