import { type Found, foundAuthor, plainFound } from './found-comment.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { readDate } from './read-date.ts';
import { childText, readXml, type XmlElement } from './read-xml.ts';

/**
 * The comments of a WordPress export (WXR, https://developer.wordpress.org/apis/wp-export/ and
 * `wp-admin/includes/export.php`): each item is a page, with its comments in it. Ids count within a site.
 */
export async function* readWordpress(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Found, void> {
  for await (const { line, element, broken } of readXml(pieces, new Set(['item']))) {
    const place = `line[${line}]`;
    const comments = element.children.filter(({ name }) => name === 'wp:comment');
    if (broken && comments.length === 0) yield { place, fault: 'invalid' };
    const address = childText(element, 'link');
    const title = childText(element, 'title');
    const site = URL.canParse(address) ? new URL(address).host : '';
    for (const comment of comments) {
      const id = childText(comment, 'wp:comment_id');
      if (id === '') yield { place, fault: 'invalid' };
      else yield { place, comment: { ...found(comment, site), address, title } };
    }
  }
}

function found(comment: XmlElement, site: string) {
  const text = (name: string) => childText(comment, `wp:comment_${name}`);
  const parent = text('parent');
  const user = text('user_id');
  const name = text('author');
  return {
    ...plainFound,
    source: `${site} ${text('id')}`,
    parent: parent === '' || parent === '0' ? null : `${site} ${parent}`,
    author: foundAuthor('wordpress', user === '' || user === '0' ? '' : `${site}:${user}`, name),
    text: htmlToMarkdown(text('content'), true),
    created: readDate(timeOf(text('date_gmt')) || timeOf(text('date'))),
    left: leftOf(text('approved'), text('type')),
  };
}

/** `2026-11-22 10:00:00`, in UTC; '' for the zeros that stand where a time is not known. */
function timeOf(date: string): string {
  return /^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(date) ? `${date.replace(' ', 'T')}Z` : '';
}

function leftOf(approved: string, type: string): 'deleted' | 'spam' | 'pingback' | null {
  if (approved === 'spam') return 'spam';
  if (approved === 'trash' || approved === 'post-trashed') return 'deleted';
  return type === 'pingback' || type === 'trackback' ? 'pingback' : null;
}
