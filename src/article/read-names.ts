import { saysOther } from './byline-words.ts';
import type { LineFact } from './page-facts.ts';

/** Words of which no name is made, though they begin with a capital where they name a part of a site. */
const noPerson =
  /\b(?:news|blogs?|guides?|reads?|reading|min|mins|minutes?|reviews?|tips|home|health|healthcare|business|technology|products?|articles?|posts?|stories|categor(?:y|ies)|comments?|share|menu|search|subscribe|sign|log|login|about|contact|table|contents|resources?|insights?|marketing|management|services?|software|company|updated?|published|view|more|all|learn|how|what|why|the|and|on|posted|staff|writers?|topics?|united|states|living|your|our|for|with|skip|copy|link|listen|podcasts?|video|press|release|team|education|finance|science|sports?|travel|food|culture|opinion|politics|world|life|style|media|social|data|cloud|security|engineering|design|development|research|events?|case|study|studies|white|paper|online|free|best|top|new|editor'?s|popular|latest|recent|related|featured|back|next|previous|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

const person =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s)?(?:\p{Lu}[\p{L}'’.-]*)(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|da|di|del|der|den|van|von|la|le|bin|al)){1,3}$/u;

/** What the names of elements say of links that lead to other things than people. */
const elsewhere = /\b(?:categor(?:y|ies)|tags?|topics?|section|breadcrumbs?|menu|nav|related)\b/;

const authorNames = /\b(?:authors?|byline|contributors?|writer)\b/;

/** Behind a date and a place, the hour at which something begins: `12 December 2026, Harbour Hall, 7 pm`. */
const hour = /\d{4},\s[^,\d]+,\s\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m|uhr|h|o.clock)(?!\p{L})/iu;

/** Lines between which a name and a date belong together. */
const beside = 1;

/**
 * Names of people that stand without a word for it: in elements called after authors, or beside the date near the
 * title.
 *
 * @param isDate whether a line tells a date
 */
export function readNamesBeside(
  lines: readonly LineFact[],
  isDate: (line: LineFact) => boolean,
): string[] {
  const near = [
    ...lines.filter(({ before }) => before).slice(-1),
    ...lines.filter(({ before }) => !before).slice(0, 5),
  ];
  const dated = near.map(isDate);
  return near.flatMap((line, index) => {
    if (saysOther(line.parts.join(' '))) return [];
    const isBeside = dated.slice(Math.max(0, index - beside), index + beside + 1).some(Boolean);
    if (!authorNames.test(line.names) && !isBeside) return [];
    if (elsewhere.test(line.names) && !authorNames.test(line.names)) return [];
    if (hour.test(line.parts.join(' '))) return [];
    const [name] = line.parts
      .flatMap((part) => part.split(/\s*[|•·⋅]\s*|\s+[–—-]\s+|,\s|\s+in$/))
      .map((part) => part.trim())
      .filter((part) => person.test(part) && !noPerson.test(part));
    return name ? [name] : [];
  });
}
