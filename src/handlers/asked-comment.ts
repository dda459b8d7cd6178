import type { Answers, Args } from '../contract.ts';
import type { House } from './house.ts';

/** The comment that a reader goes to, in which panel: that of a tab, or null for the browser's own beside a new one. */
interface AskedComment {
  article: string;
  comment: string;
  tab: number | null;
}

let asked: (AskedComment & { at: number }) | null = null;

/** A panel that opened later was opened for something else: milliseconds. */
const patience = 30_000;

/** Keeps for a moment which comment of a thread is to be in view, and tells the panel, which may be open already. */
export function askForComment(wanted: AskedComment, house: House): void {
  asked = { ...wanted, at: house.now() };
  house.push('commentAsked', { article: wanted.article });
}

/** Gives the comment that is to be in view to the panel that it is for, once. */
export function takeAskedComment(
  { article }: Args<'takeAskedComment'>,
  tab: number | null,
  house: House,
): Answers['takeAskedComment'] {
  if (asked === null || asked.article !== article || asked.tab !== tab) return { comment: null };
  const { comment, at } = asked;
  asked = null;
  return { comment: house.now() - at <= patience ? comment : null };
}
