import type { LineFact, LinkedFacts, PageFacts } from './page-facts.ts';
import { readBylinesBeside } from './read-byline.ts';
import { readDatelines } from './read-datelines.ts';
import { readNamesBeside } from './read-names.ts';
import { type Claim, type Fact, resolveFact } from './resolve-fact.ts';
import { plainName, siteNames } from './site-names.ts';

const mostAuthors = 10;

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
  'citation_author',
  'dc.creator',
  'dcterms.creator',
];

/** What stands before a name in a byline. `Von der Leyen` and `Di Stefano` are names. */
const by =
  /^(?:(?:(?:view |see )?(?:all |more )?(?:posts|articles|stories) by|more from)|(?:this (?:post|article|story) (?:was|is) )?(?:words|text|story|written|authored|posted|published|reported|article)\s+by|by|authors?\s*:|par|por|door|автор|texte? de)(?:\s*:\s*|\s+)|^(?:von|av|af|di)\s*:\s*|^von\s+(?!der |dem |den |zu )/i;

/** Words of a role rather than of a name. */
const role =
  /\b(?:editor|correspondent|reporter|writer|journalist|contributor|columnist|producer|expert|redakteurin?|korrespondentin?|staff|photographer|fellow|educators?|head of|director|founder|professor)\b/i;

/** What somebody is, behind the last name: `Ann Doe, Home and Digital Security Expert`. */
const rank = new RegExp(
  `,\\s+(?!\\p{Lu}\\S+\\s\\p{Lu}\\S+\\s(?:and|und|et|y|&)\\s)[^,]*${role.source}[^,]*$`,
  'iu',
);

/** Who only looked at it, named behind who wrote it. */
const checked =
  /[\s.,|•·–—-]*\b(?:medically |clinically |expert )?(?:reviewed|fact[- ]?checked|edited)\s+by\b.*$/i;

/** `Doe, Ann`, as libraries write a name. */
const inverted = /^(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.?)*)$/u;

/** Degrees behind a name belong to it. */
const degree =
  '(?:Ph\\.?\\s?D|M\\.?D|D\\.?O|DVM|R\\.?N|RDN?|MPH|MBA|M\\.?S|M\\.?A|B\\.?A|LCSW|CPA|CFP®?|Esq|Jr|FACLM|E-RYT)';

/** What parts the names in a byline. A conjunction before a single word is part of a name: `Ortega y Gasset`. */
const between = new RegExp(
  `\\s*(?:,(?!\\s+${degree}(?:$|[\\s.,;|]))|[;|•·/])\\s+|\\s+(?:and|und|et|y|e|en|och|og|&)\\s+(?=\\p{Lu}\\S*\\s+\\S)`,
  'u',
);

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** The date that often stands behind a name, and whatever follows it. Digits alone right behind letters are of a name: `dory77`. */
const dated = new RegExp(
  `(?:^|(?<=[\\p{L}\\d])[\\s,·|–—»-]+|(?<=\\p{L})(?=${month}\\s|\\d{1,2}\\.?\\s?${month}|\\d{1,4}[-./]\\d))(?:${month}\\s+)?\\d{1,4}\\b.*$`,
  'iu',
);

/** What stands where a name should: addresses, dates, labels, accounts of a publishing system. */
const noName =
  /:\/\/|www\.|@|\.(?:com|org|net)\b|(?<![\p{L}\d])\d\d|^(?:(?:about|view|more|written|updated|published|reviewed)\b.*|admin|administrator|authors?|unknown|null|undefined|guest|root|editor|user|webmaster)$/iu;

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
    for (const tag of tags) yield { from: `meta ${tag}`, said: repeated[tag] ?? [meta[tag] ?? ''] };
    yield { from: 'byline', said: ofFirst(bylines) };
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
  'editor|editors|editorial team|staff|newsroom|redaktion|la rédaction|redacción|redazione|redação|redactie|redakcja|редакция|编辑部|編集部'.split(
    '|',
  ),
);

function orNull(names: string[]): string[] | null {
  return names.length > 0 ? names : null;
}

/** The names in one byline: `By Jane Doe and John Roe, Political Editor`. */
function splitNames(byline: string): string[] {
  const names = byline
    .trim()
    .replace(by, '')
    .replace(checked, '')
    .replace(rank, '')
    .replace(dated, '')
    .replace(inverted, '$2 $1')
    .split(between)
    .map((name) => name.replace(/^(?:and|und|et)\s+(?=\p{Lu})/u, ''))
    .map((name) => name.replace(/^(?!\d\p{L})[^\p{L}@]+|[\s,;:|•·–—-]+$/gu, ''))
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
