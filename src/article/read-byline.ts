import { lengthOfBy, saysOther } from './byline-words.ts';
import type { LineFact } from './page-facts.ts';

/** Lines before the title, and behind it, that can say who wrote the article. */
const nearest = { before: 4, behind: 15 };

/** A longer line (UTF-16 units) is a sentence. */
const longestLine = 160;

/** The same inside a line: `3 min read · By Ann Doe`, `Posted on 3 May by Ann Doe`. */
const byInside = /(?:^|[\s|•·–—-])[Bb][Yy]:?\s+(?=\p{Lu})/u;

/** What parts a name from what follows it in a line. */
const parting = /^[\s]*(?:[|•·⋅–—-]|\bon\b|\bin\b|\bat\b|\d|\()/u;

/** `王大明／台北報導`, as papers in Taiwan sign. */
const reported = /^\p{sc=Han}{2,4}\s?[/／]\s?\p{sc=Han}{2,6}報導$/u;

const joined = /^(?:,|&|(?:and|und|et|y|e|en|och|og|и)(?=\s|$)|、)/iu;
const joining = /(?:[,&、]|\s(?:and|und|et|y|e|en|och|og|и))$/iu;

/**
 * The bylines in the short lines around a title, each as it is written: those that begin with a
 * word for it, or have one inside.
 */
export function readBylinesBeside(lines: readonly LineFact[]): string[] {
  const near = [
    ...lines.filter(({ before }) => !before).slice(0, nearest.behind),
    ...lines.filter(({ before }) => before).slice(-nearest.before),
  ].filter((line) => line.parts.join(' ').length <= longestLine);
  return near.flatMap((line, index) => readLine(line, near[index + 1]) ?? []);
}

function readLine({ parts }: LineFact, below: LineFact | undefined): string | null {
  const text = parts.join(' ');
  if (isSentence(text)) return null;
  if (reported.test(text)) return text;
  const label = lengthOfBy(text, true);
  if (label > 0 && text.slice(label).trim() === '') return below ? nameIn(below.parts) : null;
  if (label > 0) return nameIn(dropStart(parts, label));
  const inside = saysOther(text) ? null : byInside.exec(text);
  return inside ? nameIn(dropStart(parts, inside.index + inside[0].length)) : null;
}

/** `By now, everyone knew.` */
function isSentence(text: string): boolean {
  return /[.!?…]["”»’']?$/.test(text) && /^\S+\s+(?!\p{Lu})\p{L}|(?:\S+\s+){7}/u.test(text);
}

/** The parts of a line behind so many of its UTF-16 units. */
function dropStart(parts: readonly string[], length: number): string[] {
  let rest = length;
  return parts.flatMap((part) => {
    const kept = part.slice(Math.max(0, rest));
    rest -= part.length + 1;
    return kept.trim() ? [kept] : [];
  });
}

/** The names at the start of a line: its first part, and further ones where a comma or an "and" joins them. */
function nameIn(parts: readonly string[]): string {
  let name = '';
  for (const part of parts) {
    const goesOn = joined.test(part.trim()) || joining.test(name.trim());
    if (name !== '' && (parting.test(part) || !goesOn)) break;
    name += `${part} `;
  }
  return name.trim();
}
