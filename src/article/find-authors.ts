import type { LinkedFacts, PageFacts } from './page-facts.ts';
import { type Claim, type Fact, resolveFact } from './resolve-fact.ts';

const mostAuthors = 5;

/** Longer ones (UTF-16 units, words) are a sentence about somebody. */
const longestName = 80;
const mostWords = 7;

/** Meta tags that name authors, the surest first. */
const tags = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
];

/** What stands before a name in a byline. `Von der Leyen` and `Di Stefano` are names. */
const by =
  /^(?:(?:words|text|story|written|authored|posted|published|reported|article)\s+by|by|authors?\s*:|par|por|door|автор|texte? de)\s*:?\s+|^(?:von|av|af|di)\s*:\s*|^von\s+(?!der |dem |den |zu )/i;

/** Words of a role rather than of a name. */
const role =
  /\b(?:editor|correspondent|reporter|writer|journalist|contributor|columnist|producer|expert|redakteurin?|korrespondentin?|staff|photographer|fellow)\b/i;

/** The date that often stands behind a name, and whatever follows it. */
const dated =
  /(?:^|(?<=\p{L}))[\s,·|–—-]*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+)?\d{1,4}\b.*$/iu;

/** What stands where a name should: addresses, dates, labels, accounts of a publishing system. */
const noName =
  /:\/\/|www\.|@|\.(?:com|org|net)\b|\d\d|^(?:(?:about|view|more|written|updated|published|reviewed)\b.*|admin|administrator|authors?|unknown|null|undefined|guest|root|editor|user|webmaster)$/i;

/**
 * Who wrote an article: the first source that names anybody, of JSON-LD, meta tags, bylines in the page, and the
 * byline that the extraction found. Never an address; each name once; at most five.
 *
 * @param linked the JSON-LD node of this article, or null
 * @returns null where nobody is named
 */
export function findAuthors(facts: PageFacts, linked: LinkedFacts | null): Fact<string[]> | null {
  const { meta, repeated, bylines, prose } = facts;
  const claims: Claim<string[]>[] = [
    { from: 'json-ld', said: linked?.authors ?? [] },
    ...tags.map((tag) => ({ from: `meta ${tag}`, said: repeated[tag] ?? [meta[tag] ?? ''] })),
    { from: 'byline', said: bylines },
    { from: 'text', said: [prose?.byline ?? ''] },
  ];
  return resolveFact(claims, (said) => {
    const names = distinct(said.flatMap(splitNames)).slice(0, mostAuthors);
    return names.length > 0 ? names : null;
  });
}

/** The names in one byline: `By Jane Doe and John Roe, Political Editor`. */
function splitNames(byline: string): string[] {
  const names = byline
    .trim()
    .replace(by, '')
    .replace(dated, '')
    // A conjunction before a single word is part of a name: `Ortega y Gasset`.
    .split(/\s*[,;|•·/]\s+|\s+(?:and|und|et|y|e|en|och|og|&)\s+(?=\p{Lu}\S*\s+\S)/u)
    .map((name) => name.replace(/^[^\p{L}@]+|[\s,;:|•·–—-]+$/gu, ''))
    .filter(isName);
  const people = names.filter((name) => !role.test(name));
  return people.length > 0 ? people : names.slice(0, 1);
}

function isName(text: string): boolean {
  return (
    text !== '' &&
    text.length <= longestName &&
    text.split(' ').length <= mostWords &&
    !noName.test(text)
  );
}

function distinct(names: string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
