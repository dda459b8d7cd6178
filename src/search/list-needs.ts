import { fieldTerm } from './describe-document.ts';
import type { Query } from './parse-query.ts';

/** One thing that a document must have: a term, or any that begins with it. */
export interface Need {
  term: string;
  /** Whether a term that only begins so will do. */
  begins: boolean;
  /** Whether it says how well a document answers; what is asked for by name only sifts. */
  ranks: boolean;
}

/** What a document must have to answer a query, as far as the index knows. Pairs of signs are whole, and words in quotes; others begin. */
export function listNeeds(query: Query): Need[] {
  const words = query.words.flatMap(({ terms, folded, inPhrase }) => {
    const begins = !inPhrase && terms.length === 1 && terms[0] === folded;
    return terms.map((term) => ({ term, begins, ranks: true }));
  });
  const sifts = [
    ...query.sites.map((site) => ({ term: fieldTerm('site', site), begins: true })),
    ...query.hashtags.map((hashtag) => ({ term: fieldTerm('tag', hashtag), begins: true })),
    ...query.authors.map((author) => ({ term: fieldTerm('by', author), begins: true })),
  ].map((need) => ({ ...need, ranks: false }));
  return [...words, ...sifts];
}
