import { dropBehind, dropPlace, isAgency, lengthOfBy, namesOther } from './byline-words.ts';
import { isNobody } from './placeholders.ts';

/** Longer ones (UTF-16 units, words) are a sentence about somebody. */
const longestName = 80;
const mostWords = 7;

/** Words of a role rather than of a name. */
const role =
  /\b(?:editor|correspondent|reporter|writer|journalist|contributor|columnist|producer|expert|redakteurin?|korrespondentin?|staff|photographer|fellow|educators?|head of|director|founder|professor)\b/i;

/** What somebody is, behind the last name: `Ann Doe, Home and Digital Security Expert`. */
const rank = new RegExp(
  `,\\s+(?!\\p{Lu}\\S+\\s\\p{Lu}\\S+\\s(?:and|und|et|y|&)\\s)[^,]*${role.source}[^,]*$`,
  'iu',
);

/** `Doe, Ann`, as libraries write a name. */
const inverted = /^(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.?)*)$/u;

/** Degrees behind a name belong to it. */
const degree =
  '(?:Ph\\.?\\s?D|M\\.?D|D\\.?O|DVM|R\\.?N|RDN?|MPH|MBA|M\\.?S|M\\.?A|B\\.?A|LCSW|CPA|CFP®?|Esq|Jr|FACLM|E-RYT)';

/** What parts the names in a byline. A conjunction before a single word is part of a name: `Ortega y Gasset`. */
const between = new RegExp(
  `\\s*(?:,(?!\\s+${degree}(?:$|[\\s.,;|]))|[;|•·/])\\s+|\\s+[+–—-]\\s+|` +
    '\\s+(?:and|AND|with|With|WITH|und|UND|et|y|e|en|och|og|&)\\s+(?=\\p{Lu}\\S*\\s+\\S)',
  'u',
);

/** What stands where a name should: addresses, dates, labels. */
const noName =
  /:\/\/|www\.|@|\.(?:com|org|net)\b|(?<![\p{L}\d])\d\d|^(?:(?:about|view|more|written|updated|published|reviewed|min)\b.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** The names in one byline: `By Jane Doe and John Roe, Political Editor`. */
export function splitNames(byline: string): string[] {
  const line = byline.trim();
  if (isNobody(line) || namesOther(line)) return [];
  const name = line.slice(lengthOfBy(line, false));
  const names = dropBehind(role.test(name) ? name.replace(rank, '') : name)
    .replace(inverted, '$2 $1')
    .split(between)
    .map((name) => dropPlace(name.replace(/^(?:and|und|et)\s+(?=\p{Lu})/u, '')))
    .map((name) => name.replace(/^(?!\d\p{L})[^\p{L}@]+|[\s,;:|•·–—-]+$/gu, ''))
    .filter((name) => isName(name) && !namesOther(name));
  const people = names.filter((name, index) => !role.test(name) && !(index > 0 && isAgency(name)));
  return people.length > 0 ? people : names.slice(0, 1);
}

function isName(text: string): boolean {
  return (
    text !== '' &&
    text.length <= longestName &&
    text.split(' ').length <= mostWords &&
    !noName.test(text) &&
    !isNobody(text)
  );
}
