import { type Found, foundAuthor, plainFound } from './found-comment.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { readDate } from './read-date.ts';
import { childOf, childText, readXml, type XmlElement } from './read-xml.ts';

interface DisqusThread {
  address: string;
  title: string;
}

/**
 * The posts of a Disqus export (https://help.disqus.com/en/articles/1717164-comments-export, schema disqus.com/api
 * `disqus.xsd`): its threads come before them.
 */
export async function* readDisqus(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Found, void> {
  const threads = new Map<string, DisqusThread>();
  for await (const { line, element, broken } of readXml(pieces, new Set(['thread', 'post']))) {
    const place = `line[${line}]`;
    if (element.name === 'thread') {
      const id = element.attributes['dsq:id'] ?? '';
      // A later line may say more of it.
      const { address = '', title = '' } = threads.get(id) ?? {};
      threads.set(id, {
        address: childText(element, 'link') || address,
        title: childText(element, 'title') || title,
      });
      if (broken) yield { place, fault: 'invalid' };
    } else if (broken || !element.attributes['dsq:id']) yield { place, fault: 'invalid' };
    else yield { place, comment: found(element, threads) };
  }
}

function found(post: XmlElement, threads: ReadonlyMap<string, DisqusThread>) {
  const thread = threads.get(childOf(post, 'thread')?.attributes['dsq:id'] ?? '');
  const author = childOf(post, 'author');
  const name = author ? childText(author, 'name') : '';
  const isTrue = (child: string) => childText(post, child) === 'true';
  return {
    ...plainFound,
    source: post.attributes['dsq:id'] ?? '',
    parent: childOf(post, 'parent')?.attributes['dsq:id'] ?? null,
    address: thread?.address ?? '',
    title: thread?.title ?? '',
    author: foundAuthor('disqus', author ? childText(author, 'username') : '', name),
    text: htmlToMarkdown(childText(post, 'message')),
    created: readDate(childText(post, 'createdAt')),
    left: isTrue('isSpam') ? ('spam' as const) : isTrue('isDeleted') ? ('deleted' as const) : null,
  };
}
