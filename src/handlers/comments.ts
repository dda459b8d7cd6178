import type { Answers, Args } from '../contract.ts';
import { reactToComment, reportComment } from '../store/comment-marks.ts';
import {
  addComment,
  type Changed,
  deleteComment,
  editComment,
  purgeDeleted,
  restoreComment,
} from '../store/comments.ts';
import { forgetDeleted } from '../store/past-imports.ts';
import { readSettings } from '../store/settings.ts';
import { readerKey, undoMilliseconds } from '../thread/comment-rules.ts';
import type { Draft } from '../thread/draft.ts';
import type { House } from './house.ts';

/** Stores a comment of the reader's own. It is on disk when this answers. */
export async function postComment(
  { id, article, at, parent, text, slot, typed }: Args<'postComment'>,
  house: House,
): Promise<Answers['postComment']> {
  const store = await house.store();
  const { name } = await readSettings(store);
  const now = house.now();
  const comment = {
    id,
    article: article.id,
    parent,
    author: { key: readerKey, name },
    text,
    created: now,
    edited: null,
    deleted: null,
    revisions: [],
    ...(at !== undefined && { origin: at }),
  };
  const stored = tell(house, await addComment(store, comment, article, { slot, typed }, now));
  tellEmptied(house, { article: article.id, slot, typed });
  return stored;
}

export async function changeComment(
  { id, text, typed }: Args<'editComment'>,
  house: House,
): Promise<Answers['editComment']> {
  const store = await house.store();
  const comment = tell(house, await editComment(store, id, text, typed, house.now()));
  tellEmptied(house, { article: comment.article, slot: `edit:${id}`, typed });
  return comment;
}

/** Deletes a comment. Its text goes for good once the time to undo is over. */
export async function removeComment(
  { id }: Args<'deleteComment'>,
  house: House,
): Promise<Answers['deleteComment']> {
  const comment = tell(house, await deleteComment(await house.store(), id, house.now()));
  // A worker that dies before then purges when it next starts.
  setTimeout(() => void purge(house), undoMilliseconds + 500);
  return comment;
}

export async function bringBackComment(
  { id }: Args<'restoreComment'>,
  house: House,
): Promise<Answers['restoreComment']> {
  return tell(house, await restoreComment(await house.store(), id, house.now()));
}

/** Gives a comment one of the reader's reactions, or takes it back. */
export async function reactTo(
  { id, emoji, on }: Args<'reactToComment'>,
  house: House,
): Promise<Answers['reactToComment']> {
  const store = await house.store();
  return tell(house, await reactToComment(store, id, { emoji, on }, house.now()));
}

/** Keeps with a comment that the reader reported it, or took that back. */
export async function report(
  { id, report: why }: Args<'reportComment'>,
  house: House,
): Promise<Answers['reportComment']> {
  return tell(house, await reportComment(await house.store(), id, why, house.now()));
}

/** Empties the texts of comments whose time to undo is over. */
export async function purge(house: House): Promise<void> {
  const store = await house.store();
  if ((await purgeDeleted(store, house.now())) > 0) await forgetDeleted(store);
}

function tell(house: House, { comment, row }: Changed): Answers['postComment'] {
  house.push('threadChanged', { article: comment.article, comments: [comment], row });
  return comment;
}

/** The other boxes that hold the draft are emptied too, or it would be posted twice. */
function tellEmptied(house: House, draft: Omit<Draft, 'text'>): void {
  house.push('draftChanged', { draft: { ...draft, text: '' }, box: '' });
}
