import * as v from 'valibot';
import type { Author } from '../thread/comment.ts';
import { longestComment } from '../thread/comment-rules.ts';

/** Why a comment of another program's file is left out on purpose, and only counted. */
export type LeftOut = 'deleted' | 'spam' | 'pingback';

/** Why a record of another program's file cannot be taken. */
export type FoundFault =
  /** It is not what it should be. */
  | 'invalid'
  /** It has no text. */
  | 'empty'
  /** Its text is longer than a comment may be. */
  | 'tooLong'
  /** It says no address of a page, or one that is none. */
  | 'noAddress'
  /** It does not say when it was written. */
  | 'noTime'
  /** An earlier record of the file has the same id. */
  | 'duplicate';

/** A comment as another program's file has it, before it is one of ours. */
export interface FoundComment {
  /** Its name in its source: the same comment has the same one in every file of the source. */
  source: string;
  /** Its own id, where the file is one that Afterword wrote. */
  id: string | null;
  /** The source's name of the comment that it answers, or null. */
  parent: string | null;
  /** The address of the page. */
  address: string;
  title: string;
  author: Author;
  /** As Markdown. */
  text: string;
  /** Milliseconds since 1970; NaN where it is not known. */
  created: number;
  edited: number | null;
  left: LeftOut | null;
}

/** What a reader of a file finds, with its place: `line[120]`, `row[17]`, `annotations[3]`, counted from 0. */
export type Found = { place: string } & (
  | { comment: FoundComment; fault?: never }
  | { fault: FoundFault; comment?: never }
);

/** A found comment that is neither answered nor left out, where its source says no more. */
export const plainFound = {
  id: null,
  parent: null,
  title: '',
  edited: null,
  left: null,
} as const;

/** What a record is told by in its source, cut to what is kept. A key of nothing is somebody's. */
export function foundAuthor(source: string, key: string, name: string): Author {
  const shown = name.trim().slice(0, 100);
  const told = key.trim() || `name:${shown}`;
  return { key: `${source}:${told}`.slice(0, 200), name: shown };
}

/** Why a text cannot be a comment's, or null. */
export function textFault(text: string): FoundFault | null {
  if (text.trim() === '') return 'empty';
  return text.length > longestComment ? 'tooLong' : null;
}

/** A value by a schema, or null. */
export function readBy<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}
