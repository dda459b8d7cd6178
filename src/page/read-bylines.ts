import type { TimeFact } from '../article/page-facts.ts';
import { linesOf } from './lines-of-text.ts';
import { attribute, findAll, foldText, isWithin, textOf } from './read-safely.ts';

const most = 5;
const considered = 50;
const longestByline = 200;
const mostTimes = 8;

/** Ways in which pages mark an author, the surest first. */
const bylines = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  '.byline-name, .author-name, .byline__name, .author__name, .article-author, .post-author, .entry-author, ' +
    '.byline-author, .byline__author, .article__author, .vcard .fn, ' +
    '[data-testid*="author-name" i]',
  '.byline, .p-author, .author, [data-testid="byline" i]',
];

/** Other people's words and other articles below or beside the text. */
const elsewhere =
  'aside, nav, footer, [id^="comment"], [class*="comment"], [class*="related"], [itemtype*="Comment"]';

/** Author names that a page shows, as written and line by line, of the surest way that gives any; at most five. */
export function readBylines(document: Document): string[] {
  for (const selector of bylines) {
    const names = findAll(document, selector)
      .slice(0, considered)
      .filter((element) => !isWithin(element, elsewhere))
      .map(
        (element) =>
          linesOf(element, longestByline) || foldText(attribute(element, 'content'), longestByline),
      )
      .filter((name) => name.length > 1 && name.length < longestByline);
    if (names.length > 0) return [...new Set(names)].slice(0, most);
  }
  return [];
}

/** Dates that are written for machines: those marked as the date of publishing first; at most five. */
export function readTimes(document: Document): TimeFact[] {
  const times = findAll(document, 'time, [itemprop~="datePublished"]')
    .slice(0, considered)
    .filter((element) => !isWithin(element, elsewhere))
    .map((element) => ({
      datetime:
        foldText(attribute(element, 'datetime') || attribute(element, 'content'), 100) ||
        textOf(element, 100),
      published: isPublished(element),
    }))
    .filter(({ datetime }) => /\d/.test(datetime));
  return times.sort((a, b) => Number(b.published) - Number(a.published)).slice(0, mostTimes);
}

function isPublished(element: Element): boolean {
  return (
    isWithin(element, 'time[pubdate]') ||
    /\bdatePublished\b/.test(attribute(element, 'itemprop')) ||
    /(?:^|[\s_-])(?:published|pubdate|entry-date|post-date|publish-date|dt-published)(?:[\s_-]|$)/i.test(
      attribute(element, 'class'),
    )
  );
}
