import type { Article } from './article.ts';
import type { PageFacts } from './page-facts.ts';
import type { Fact } from './resolve-fact.ts';

/** Articles have fewer pages; a larger number is an article's own. */
const mostPages = 99;

const pageParameter =
  /^(?:page|paged|pg|p|seite|pagina|página|strona|страница|start_page|currpage)$/i;

/** What stands for a page's number at the end of a path: `/2`, `/page/2`, `/seite-2`, `-2.html`, `_p2`. */
const pageInPath =
  /^(.+?)(?:\/|[-_](?=p?\d))(?:(?:page|seite|pagina|strona|p)[-_/]?)?(\d{1,2})((?:\.\w{2,5})?)\/?$/i;

/**
 * Which page of an article on several pages a page is, by its links to the pages before and behind it. `rel=next`
 * leads to the next story as often as to the next page: it counts only where the two addresses are one but for a
 * page's number.
 */
export function findPaged({
  paging,
  address,
}: PageFacts): Fact<NonNullable<Article['paged']>> | null {
  const own = splitPage(address);
  if (own === null) return null;
  for (const [link, step] of [
    [paging.next, 1],
    [paging.previous, -1],
  ] as const) {
    const other = link === null ? null : splitPage(link);
    if (other?.stem !== own.stem || other.page !== own.page + step) continue;
    return { value: { page: own.page, pages: step === 1 ? 0 : own.page }, from: 'link rel' };
  }
  return null;
}

/** An address without the number of its page, and that number: 1 where it has none. Null for what is no address. */
function splitPage(address: string): { stem: string; page: number } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = '';
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
