import { foldAddress } from './fold-address.ts';
import { isHome } from './home-address.ts';
import type { LinkedFacts, PageFacts } from './page-facts.ts';
import { isBlankTitle, isLeftover } from './placeholders.ts';
import { type Claim, type Fact, metaClaims, resolveFact } from './resolve-fact.ts';
import { plainName, siteNames } from './site-names.ts';

const longestTitle = 500;

/**
 * A heading shorter than this (UTF-16 units) is a section's or a site's name as often as a title. So is one of fewer
 * letters than the other where a word ends nowhere.
 */
const shortTitle = 12;
const shortUnspaced = 5;

/** Japanese and Chinese sites write their signs without spaces, and their names in brackets too. */
const separator =
  /\s+(?:[|\-–—·•»«:~/]|::)\s+|\s*[|｜]\s*|\s*：\s*|(?<=\p{Lo})_|\s*（(?=[^（）]*）$)/u;
const edges = /^[\s|｜\-–—·•»«:：~/_]+|[\s|｜\-–—·•»«:：~/_（]+$/g;

/**
 * An article's title as a reader sees it, without the site's name: the page's heading where that and what the page
 * declares speak of the same thing, else what it declares, else whatever there is. Only a front page is called after
 * its site.
 *
 * @param linked the JSON-LD node of this article, or null
 * @param host the site's host, whose name is often at the end of titles
 * @returns null where the page has no title at all
 */
export function findTitle(
  facts: PageFacts,
  linked: LinkedFacts | null,
  host: string,
): Fact<string> | null {
  const found = findArticleTitle(facts, linked, host);
  const address = foldAddress(facts.address);
  const isFront = address !== null && isHome(address) && found?.from !== 'heading';
  return (isFront && findHomeTitle(facts)) || found;
}

function findArticleTitle(
  facts: PageFacts,
  linked: LinkedFacts | null,
  host: string,
): Fact<string> | null {
  const { meta, prose } = facts;
  const known = siteNames(facts, linked, host);
  const declared: Claim[] = [
    { from: 'meta og:title', said: meta['og:title'] ?? '' },
    { from: 'meta citation_title', said: meta.citation_title ?? '' },
    { from: 'json-ld', said: linked?.headline ?? '' },
    { from: 'meta twitter:title', said: meta['twitter:title'] ?? '' },
    { from: 'title', said: facts.title },
  ].filter(({ said }) => said !== '');
  const titles = declared.map(({ said }) => said);
  const headings = [...new Set(facts.headings)].filter((said) => !isLeftover(said));
  const own = headings.filter((heading) => !isSiteHeading(heading, titles, known));
  const sites = [...known, ...headings.filter((heading) => !own.includes(heading)).map(plainName)];
  const heading = findHeading(own, titles, sites);
  const claims = [
    { from: 'heading', said: heading ?? '' },
    ...declared,
    ...[...own, ...headings].map((said) => ({ from: 'heading', said })),
    { from: 'text', said: prose?.title ?? '' },
  ];
  const read = (said: string): string | null =>
    dropSite(said, sites).slice(0, longestTitle) || null;
  const readTelling = (said: string): string | null => {
    const title = read(said);
    return title === null || isBlankTitle(title) ? null : title;
  };
  return resolveFact(claims, readTelling) ?? resolveFact(claims, read);
}

/** The heading that says what the page declares, by its own words or by others; undefined where none does. */
function findHeading(
  own: readonly string[],
  titles: readonly string[],
  sites: readonly string[],
): string | undefined {
  const said = own.filter((heading) => titles.some((title) => isPartOf(title, heading)));
  // Below the title, headings are about other things that it speaks of: a menu, a box, a part of the text.
  const isOnly = own.length === 1;
  const [like] = own.filter((heading) => titles.some((title) => isLike(title, heading, isOnly)));
  return [...said, like].find(
    (heading) =>
      heading !== undefined &&
      (heading.length >= shortTitle || (isOnly && isBeforeSite(heading, titles))) &&
      !isInCapitals(heading) &&
      !titles.some((title) => isLabelled(heading, dropSite(title, sites))) &&
      !isDeclaredWithNumber(heading, titles, sites),
  );
}

/** What a front page declares itself to be: the site's name, and what it is about. The headings are those of articles. */
function findHomeTitle({ title, meta }: PageFacts): Fact<string> | null {
  const claims = [
    { from: 'title', said: title },
    ...metaClaims(meta, ['og:title', 'og:site_name']),
  ];
  return resolveFact(claims, (said) => said.slice(0, longestTitle) || null);
}

/** Whether a heading names the site: it is called so, or it stands behind the title in what the page declares. */
function isSiteHeading(
  heading: string,
  titles: readonly string[],
  sites: readonly string[],
): boolean {
  const name = plainName(heading);
  if (sites.includes(name)) return true;
  return titles.some((title) => {
    const parts = title.split(separator).map(plainName);
    // Where it is the longest part, it is the title.
    return (
      parts.length > 1 && parts.at(-1) === name && parts.some((part) => part.length > name.length)
    );
  });
}

/** Whether a heading is the title that the page declares: the first or last part of it. */
function isPartOf(title: string, heading: string): boolean {
  if (title.startsWith(heading)) return true;
  return title.endsWith(heading) && /[:|\-–—»]\s+$/.test(title.slice(0, -heading.length));
}

/** Whether a short heading of more than a word is what all titles begin with, and a sign parts it from what follows. */
function isBeforeSite(heading: string, titles: readonly string[]): boolean {
  const isTelling = /\p{Lo}/u.test(heading)
    ? heading.length >= shortUnspaced
    : wordsOf(heading).size > 1;
  return (
    isTelling &&
    titles.every((title) => title.startsWith(heading)) &&
    titles.some((title) => title.slice(heading.length).search(separator) === 0)
  );
}

/** Whether a page declares its heading with a number more, and nothing else: `The best kettles of 2026`, `8 best kettles`. */
function isDeclaredWithNumber(
  heading: string,
  titles: readonly string[],
  sites: readonly string[],
): boolean {
  const [first = '', ...others] = titles.map((title) => dropSite(title, sites));
  // What is declared in several ways is for several readers, and the heading is for who came.
  if (others.some((other) => other !== first && other !== heading)) return false;
  return (
    first.includes(heading) && /^\P{L}*(?:\p{L}{2,3} )?\d+\P{L}*$/u.test(first.replace(heading, ''))
  );
}

/** Whether a third of a heading's words are a title's too; two of eight are enough where it is the only heading. */
function isLike(title: string, heading: string, isOnly: boolean): boolean {
  const words = wordsOf(heading);
  const shared = [...wordsOf(title)].filter((word) => words.has(word)).length;
  return shared * 3 >= words.size || (isOnly && shared > 1 && shared * 4 >= words.size);
}

/**
 * Whether a text is in capitals: that is how it should look, and what the page declares is how it is written. Scripts
 * without capitals have none, whatever name stands in them.
 */
function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase() && !/\p{Lo}/u.test(text);
}

/**
 * Whether a heading is a declared title with a label before it: `Blog: The tide comes back`, or the words above a
 * headline: `Island quarrel The tide comes back`, also where only styles part them: `WeatherThe tide comes back`.
 */
function isLabelled(heading: string, title: string): boolean {
  if (heading.endsWith(title) && wordsOf(title).size >= leastOfTitle) {
    const label = heading.slice(0, -title.length);
    if (/[\p{Ll}\p{P}]$/u.test(label) && /^\p{Lu}/u.test(title)) return true;
    const isShort = label.trim().length < shortestLabel || wordsOf(label).size > mostOfLabel;
    if (label.endsWith(' ') && !isShort) return true;
  }
  const [, rest] = /^[^\s:：]+[:：]\s*(.+)$/u.exec(heading) ?? [];
  return rest !== undefined && title.startsWith(rest.replace(edges, ''));
}

/** Words of a title with a label before it, and of that label. */
const leastOfTitle = 3;
const mostOfLabel = 4;

/** UTF-16 units: "The" is no label. */
const shortestLabel = 5;

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** A title without the site's name before its first separator or behind its last, and without what follows a bar. */
function dropSite(title: string, sites: readonly string[]): string {
  const parts = title.split(separator);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  if (isSite(last, sites)) {
    return dropSite(title.slice(0, title.lastIndexOf(last)).replace(edges, ''), sites);
  }
  if (isSite(first, sites)) return dropSite(title.slice(first.length).replace(edges, ''), sites);
  const [sentence = '', ...rest] = title.split(/\s+\|\s+/);
  return rest.length > 0 && wordsOf(sentence).size >= sentenceWords ? sentence : title;
}

/** What has so many words before a bar is the title, and what follows it a section, or what the site is about. */
const sentenceWords = 5;

function isSite(part: string, sites: readonly string[]): boolean {
  const name = plainName(part);
  return sites.some(
    (site) =>
      site === name ||
      (Math.min(site.length, name.length) > 2 &&
        (name.startsWith(site) || site.startsWith(name))) ||
      // `getdiana.example` is the site of Diana.
      (name.length > 4 && name.length * 2 > site.length && site.includes(name)),
  );
}
