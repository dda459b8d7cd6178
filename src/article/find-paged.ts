import type { Article } from './article.ts';
import { dropTracking } from './fold-query.ts';
import type { PageFacts } from './page-facts.ts';
import type { Fact } from './resolve-fact.ts';

type Paged = NonNullable<Article['paged']>;

/** Articles have fewer pages; a larger number is an article's own. */
const mostPages = 99;

const pageParameter =
  /^(?:page|paged|pg|p|seite|pagina|página|strona|страница|start_page|currpage)$/i;

/** What stands for a page's number at the end of a path: `/2`, `/page/2`, `/seite-2`, `-2.html`, `_p2`. */
const pageInPath =
  /^(.+?)(?:\/|[-_](?=p?\d))(?:(?:page|seite|pagina|strona|p)[-_/]?)?(\d{1,2})((?:\.\w{2,5})?)\/?$/i;

/**
 * Which page of an article on several pages a page is, by its links to the others. `rel=next` leads to the next story
 * as often as to the next page: a link counts only where the two addresses are one but for a page's number.
 */
export function findPaged({ paging, address }: PageFacts): Fact<Paged> | null {
  const own = splitPage(address);
  if (own === null) return null;
  const pageOf = (link: string | null): number => {
    const other = link === null ? null : splitPage(link);
    return other?.stem === own.stem && other.page !== own.page ? other.page : 0;
  };
  const last = Math.max(0, ...paging.numbered.map(pageOf));
  if (last > 0)
    return { value: { page: own.page, pages: Math.max(last, own.page) }, from: 'links' };
  const hasNext = pageOf(paging.next) === own.page + 1;
  const hasPrevious = own.page > 1 && pageOf(paging.previous) === own.page - 1;
  if (!hasNext && !hasPrevious) return null;
  return { value: { page: own.page, pages: hasNext ? 0 : own.page }, from: 'link rel' };
}

/** An address without the number of its page, and that number: 1 where it has none. Null for what is no address. */
function splitPage(address: string): { stem: string; page: number } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = '';
  url.search = dropTracking(url.search.slice(1));
  let page = 1;
  for (const [name, value] of [...url.searchParams]) {
    if (!pageParameter.test(name) || !/^\d{1,2}$/.test(value)) continue;
    page = Number(value);
    url.searchParams.delete(name);
  }
  const [, stem, number, ending = ''] = pageInPath.exec(url.pathname) ?? [];
  if (page === 1 && stem && number && Number(number) > 1) {
    page = Number(number);
    url.pathname = stem + ending;
  }
  url.pathname = url.pathname.replace(/(?<=.)\/$/, '');
  return page <= mostPages ? { stem: url.href, page } : null;
}
