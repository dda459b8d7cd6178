import { keepArticle } from '../../../src/article/keep-article.ts';
import type { KeptArticle } from '../../../src/article/kept-article.ts';
import type { AfterwordRecords } from '../../../src/formats/afterword-json.ts';
import { commentOn, numberedArticle, sampleDraft } from '../store/sample-store.ts';

/** `count` comments, ten to a thread, and a draft. */
export function manyRecords(count: number): AfterwordRecords {
  const articles = Array.from({ length: Math.ceil(count / 10) }, (_, n): KeptArticle => {
    const article = numberedArticle(n);
    return { ...keepArticle(article, 1), lastSeen: 2, threadSeen: 3 };
  });
  const comments = Array.from({ length: count }, (_, n) =>
    commentOn(numberedArticle(Math.floor(n / 10)), n + 1),
  );
  return { articles, comments, drafts: [sampleDraft('half a thought', 5)] };
}
