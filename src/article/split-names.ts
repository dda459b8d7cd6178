import { dropBehind, dropPlace, isAgency, lengthOfBy, namesOther } from './byline-words.ts';
import { isNobody } from './placeholders.ts';
import { splitUnmarked } from './split-unmarked.ts';
import { degree, turnNames } from './turn-names.ts';

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

/** What parts the names in a byline. A conjunction before a single word is part of a name: `Ortega y Gasset`. */
const between = new RegExp(
  `\\s*(?:,(?!\\s+${degree}(?:$|[\\s.,;|]))|[;|•·/])\\s+|\\s*[、，；]\\s*|\\s+[+–—-]\\s+|` +
    '\\s+(?:and|AND|with|With|WITH|und|UND|et|y|e|en|och|og|и|i|&)\\s+(?=\\p{Lu}\\S*\\s+\\S)',
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
  const rest = dropBehind(role.test(name) ? name.replace(rank, '') : name);
  const turned = turnNames(rest, false);
  const parts = turned ?? rest.split(between).flatMap(splitUnmarked);
  const names = parts
    .filter((part, index) => index === 0 || !isPlace(part, parts[0]))
    .map((name) => dropPlace(name.replace(/^(?:and|und|et)\s+(?=\p{Lu})/u, '')))
    .map((name) => name.replace(/^(?!\d\p{L})[^\p{L}@]+|[\s,;:|•·–—-]+$/gu, ''))
    .filter((name) => isName(name) && !namesOther(name));
  const people = names.filter((name, index) => !role.test(name) && !(index > 0 && isAgency(name)));
  return people.length > 0 ? people : names.slice(0, 1);
}

/** Whether what follows a full name is one word, without an "and": where it was written, and for whom. */
function isPlace(part: string, first = ''): boolean {
  return /^\p{Lu}\S*\s+\p{L}/u.test(first.trim()) && /^(?!\p{Lo}|\p{Lu}+$)\S+$/u.test(part.trim());
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
