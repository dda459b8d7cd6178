import type { KeptArticle } from '../article/kept-article.ts';
import type { Comment } from '../thread/comment.ts';
import type { ThreadParts } from './whole-threads.ts';
import { writeTime } from './write-time.ts';

/** Where the terms of a Web Annotation are defined (https://www.w3.org/TR/annotation-vocab/). */
const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** The name of a comment, and of an author, among annotations. */
const commentName = (id: string): string => `urn:uuid:${id}`;
const authorName = (key: string): string =>
  `urn:afterword:author:${encodeURIComponent(key.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))}`;

/**
 * Writes comments as Web Annotations (https://www.w3.org/TR/annotation-model/), in one collection of one page. A
 * comment is an annotation of its article as a whole; a reply annotates the comment that it answers, in the scope of
 * the article. Deleted ones are not in it.
 * @param exported when, in milliseconds since 1970
 */
export async function* writeAnnotations(
  parts: ThreadParts,
  exported: number,
): AsyncGenerator<string, void> {
  const id = `urn:afterword:export:${writeTime(exported)}`;
  const head = { '@context': annotationContext, id, type: 'AnnotationCollection' };
  const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0 };
  const open = (value: object) => JSON.stringify(value).slice(0, -1);
  yield `${open(head)},"first":${open(page)},"items":[`;
  let separator = '\n';
  for await (const { articles, comments } of parts) {
    const known = new Map(articles.map((article) => [article.id, article]));
    let text = '';
    for (const comment of comments) {
      if (comment.deleted !== null) continue;
      const annotation = makeAnnotation(comment, known.get(comment.article));
      text += `${separator}${JSON.stringify(annotation)}`;
      separator = ',\n';
    }
    if (text !== '') yield text;
  }
  yield '\n]}}\n';
}

function makeAnnotation(comment: Comment, article: KeptArticle | undefined): object {
  const { id, parent, author, text, created, edited } = comment;
  return {
    id: commentName(id),
    type: 'Annotation',
    motivation: parent === null ? 'commenting' : 'replying',
    created: writeTime(created),
    ...(edited === null ? {} : { modified: writeTime(edited) }),
    creator: { id: authorName(author.key), type: 'Person', name: author.name },
    body: { type: 'TextualBody', value: text, format: 'text/markdown' },
    target: parent === null ? pageTarget(comment, article) : replyTarget(comment, parent),
  };
}

/** The article: a page note has no selector. */
function pageTarget({ article: id }: Comment, article: KeptArticle | undefined): object {
  const { title, language } = article ?? { title: '', language: '' };
  return {
    id,
    type: 'Text',
    ...(title === '' ? {} : { 'dc:title': title }),
    ...(language === '' ? {} : { language }),
  };
}

/** The comment that is answered (https://www.w3.org/TR/annotation-model/#scope-of-a-resource). */
function replyTarget({ article }: Comment, parent: string): object {
  return { type: 'SpecificResource', source: commentName(parent), scope: article };
}
