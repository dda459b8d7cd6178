import { lengthOfBy } from './byline-words.ts';
import type { LineFact, LinkedFacts, PageFacts } from './page-facts.ts';
import { readBylinesBeside } from './read-byline.ts';
import { readDatelines } from './read-datelines.ts';
import { readNamesBeside } from './read-names.ts';
import { type Claim, type Fact, resolveFact } from './resolve-fact.ts';
import { plainName, siteNames } from './site-names.ts';
import { splitNames } from './split-names.ts';
import { turnNames } from './turn-names.ts';

const mostAuthors = 10;

/** Meta tags of libraries, with names and nothing else. */
const libraryTags = ['citation_author', 'citation_authors'];

/** Meta tags that name authors, the surest first. */
const tags = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
];

/**
 * Who wrote an article: the first source that names anybody, of JSON-LD, meta tags, bylines in the page, and the
 * byline that the extraction found. Never an address; each name once; at most five.
 *
 * @param linked the JSON-LD node of this article, or null
 * @returns null where nobody is named
 */
export function findAuthors(
  facts: PageFacts,
  linked: LinkedFacts | null,
  host: string,
): Fact<string[]> | null {
  const { meta, repeated, bylines, headLines, prose } = facts;
  function* surest(): Generator<Claim<string[]>> {
    yield { from: 'json-ld', said: linked?.authors ?? [] };
    const inTag = (tag: string): string[] => repeated[tag] ?? [meta[tag] ?? ''];
    for (const tag of libraryTags) {
      yield {
        from: `meta ${tag}`,
        said: inTag(tag).flatMap((said) => turnNames(said, true) ?? said.split(/;\s*/)),
      };
    }
    for (const tag of tags) yield { from: `meta ${tag}`, said: inTag(tag) };
    yield { from: 'byline', said: ofFirst(bylines).map(lineWithName) };
    for (const said of readBylinesBeside(headLines)) yield { from: 'byline', said: [said] };
  }
  function* unmarked(lines: readonly LineFact[]): Generator<Claim<string[]>> {
    const isDate = (line: LineFact) => readDatelines([line], null).length > 0;
    for (const said of readNamesBeside(lines, isDate)) yield { from: 'name', said: [said] };
    yield { from: 'text', said: [prose?.byline ?? ''] };
  }
  const sites = siteNames(facts, linked, host);
  const read = (said: readonly string[]): string[] =>
    distinct(said.flatMap(splitNames)).slice(0, mostAuthors);
  const readPeople = (said: readonly string[]): string[] | null =>
    orNull(read(said).filter((name) => !sites.includes(plainName(name)) && !isDesk(name)));
  const readAll = (said: readonly string[]): string[] | null => orNull(read(said));
  // A site that calls itself the author is one, where it names nobody else; above the title it only says whose page it is.
  const behind = headLines.filter(({ before }) => !before);
  return (
    resolveFact(surest(), readPeople) ??
    resolveFact(surest(), readAll) ??
    resolveFact(unmarked(headLines), readPeople) ??
    resolveFact(unmarked(behind), readAll)
  );
}

/** The line of a byline that names somebody: what they are, and when they wrote it, stands in others. */
function lineWithName(byline: string): string {
  const [first = '', ...more] = byline.split('\n');
  const isLabel = lengthOfBy(first, true) >= first.length;
  const lines =
    isLabel && more.length > 0 ? [`${first} ${more[0]}`, ...more.slice(1)] : [first, ...more];
  return lines.find((line) => splitNames(line).length > 0) ?? lines.join(' ');
}

/** Bylines that each tell a date are of several posts: only the first is the author's. */
function ofFirst(bylines: readonly string[]): string[] {
  const dated = bylines.filter((byline) => /\b(?:19|20)\d{2}\b/.test(byline));
  return dated.length > 1 ? bylines.slice(0, 1) : [...bylines];
}

/** Whether a name is that of an account, in small letters, or of the editors, and not of a person. */
function isDesk(name: string): boolean {
  return /^[\p{Ll}\d_.-]+$/u.test(name) || desks.has(name.toLowerCase());
}

/** What editors call themselves in the place of a name, in the languages of readers. */
const desks = new Set(
  (
    'editors|the editors|editorial team|editorial staff|editorial|editorial desk|newsroom|news desk|web desk|online desk|' +
    'digital desk|agencies|wire services|staff writer|staff writers|staff reporter|guest author|guest contributor|anonymous|anonym|anonyme|anónimo|anonimo|аноним|' +
    'redaktion|die redaktion|onlineredaktion|rédaction|la rédaction|redacción|la redacción|redazione|la redazione|' +
    'redação|da redação|redactie|de redactie|redakcja|редакция|المحرر|هيئة التحرير|编辑部|編集部|編輯部|小编|匿名|مجهول'
  ).split('|'),
);

function orNull(names: string[]): string[] | null {
  return names.length > 0 ? names : null;
}

/** Each name once, and none that is another one with words behind it that were glued to it. */
function distinct(names: string[]): string[] {
  const once = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  const isGlued = (name: string) =>
    once.some((other) => other.includes(' ') && name.startsWith(`${other} `));
  return once.filter((name) => !isGlued(name));
}
