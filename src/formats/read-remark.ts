import * as v from 'valibot';
import { type Found, foundAuthor, plainFound, readBy } from './found-comment.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { readDate } from './read-date.ts';
import { splitLines } from './split-lines.ts';

/** A comment as Remark42 keeps it (https://remark42.com/docs/contributing/api/). */
const commentSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  pid: v.optional(v.string(), ''),
  text: v.optional(v.string(), ''),
  /** What was written, as Markdown; `text` is what the server made of it. */
  orig: v.optional(v.string(), ''),
  user: v.object({ name: v.optional(v.string(), ''), id: v.optional(v.string(), '') }),
  locator: v.object({ site: v.optional(v.string(), ''), url: v.string() }),
  time: v.string(),
  edit: v.nullish(v.object({ time: v.optional(v.string(), '') })),
  delete: v.optional(v.boolean(), false),
  title: v.optional(v.string(), ''),
});

/**
 * The comments of a Remark42 backup (https://remark42.com/docs/backup/backup/): a line about users and posts, then a
 * comment on each line.
 */
export async function* readRemark(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Found, void> {
  for await (const { line, text } of splitLines(pieces)) {
    if (text.trim() === '') continue;
    const raw = parse(text);
    if (isHead(raw)) continue;
    const comment = readBy(commentSchema, raw);
    const place = `line[${line}]`;
    if (comment) yield { place, comment: found(comment) };
    else yield { place, fault: 'invalid' };
  }
}

/** Whether a line is the first of a backup. */
export const isHead = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'version' in raw && !('locator' in raw);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function found(comment: v.InferOutput<typeof commentSchema>) {
  const { id, pid, text, orig, user, locator, time, edit, title } = comment;
  const edited = readDate(edit?.time ?? '');
  return {
    ...plainFound,
    source: `${locator.site} ${id}`,
    parent: pid === '' ? null : `${locator.site} ${pid}`,
    address: locator.url,
    title,
    author: foundAuthor('remark42', user.id, user.name),
    text: orig.trim() === '' ? htmlToMarkdown(text) : orig,
    created: readDate(time),
    edited: Number.isNaN(edited) ? null : edited,
    left: comment.delete ? ('deleted' as const) : null,
  };
}
