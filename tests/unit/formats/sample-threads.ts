import { keepArticle } from '../../../src/article/keep-article.ts';
import type { KeptArticle } from '../../../src/article/kept-article.ts';
import type { ThreadWords } from '../../../src/formats/thread-words.ts';
import type { ThreadPart } from '../../../src/formats/whole-threads.ts';
import type { Comment } from '../../../src/thread/comment.ts';
import { sampleArticle } from '../store/sample-store.ts';

export const plainWords: ThreadWords = {
  language: 'en',
  direction: 'ltr',
  title: 'Threads from Afterword',
  nameOf: ({ key, name }) => (key === 'me' ? 'You' : name),
  when: (moment) => new Date(moment).toISOString().slice(0, 16),
  count: (comments) => `${comments} comments`,
  edited: 'edited',
  deleted: 'This comment was deleted.',
  missing: 'The comment answered here is missing.',
};

export const ferriesKept = (rest: Partial<KeptArticle> = {}): KeptArticle => ({
  ...keepArticle(sampleArticle(), 10),
  ...rest,
});

export const partOf = (comments: Comment[], article = ferriesKept()): ThreadPart[] => [
  { articles: [article], comments },
];

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
