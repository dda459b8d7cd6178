import { useEffect, useRef, useState } from 'preact/hooks';
import type { Comment, CommentId } from '../thread/comment.ts';
import { readerKey } from '../thread/comment-rules.ts';
import { firstLine } from '../thread/first-line.ts';
import { nameOf } from '../ui/name-of.ts';
import { say, sayCount } from '../ui/say.ts';

/** How much of a comment is read out unasked, in UTF-16 units. */
const lineLength = 80;

/**
 * Reads out what comes while the thread is open: that the reader's own stands there, or who wrote, and how it begins.
 * @param changed the comments that are new or not as before
 */
export function ThreadNews({ changed }: { changed: readonly Comment[] }) {
  const [opened] = useState(() => Date.now());
  const told = useRef(new Set<CommentId>());
  const [news, setNews] = useState('');
  useEffect(() => {
    const come = changed.filter(({ id, created }) => created > opened && !told.current.has(id));
    for (const { id } of come) told.current.add(id);
    if (come.length > 0) setNews(sayNews(come));
  }, [changed, opened]);
  return (
    <p class="hidden-visually" role="status">
      {news}
    </p>
  );
}

function sayNews(come: readonly Comment[]): string {
  const [first] = come;
  if (first === undefined || come.length > 1) return sayCount('newsOf', come.length);
  if (first.author.key === readerKey) return say('newsOfYours');
  return say('newsBy', nameOf(first.author), firstLine(first.text, lineLength));
}
