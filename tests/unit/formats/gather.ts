import type { ForeignRecords } from '../../../src/formats/gather-found.ts';

/** What was read, as a reader would tell it: who wrote what where, below what, and when. */
export function tell({ comments, articles }: ForeignRecords) {
  const texts = new Map(comments.map(({ id, text }) => [id, text]));
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  return comments.map(({ article, author, text, parent, created }) => ({
    on: [article, titles.get(article)].filter(Boolean).join(' '),
    by: `${author.name} (${author.key})`,
    text,
    answers: parent === null ? null : (texts.get(parent) ?? 'what is not here'),
    at: new Date(created).toISOString(),
  }));
}

/** A text in pieces of any size, as a file comes. */
export function* cutText(text: string, size: number): Generator<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}
