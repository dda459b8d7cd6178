import { fieldTerm } from './describe-document.ts';
import { looksBeside, type Query } from './parse-query.ts';

/** One thing that a document must have: a term, or any that begins with it. */
export interface Need {
  term: string;
  /** Whether a term that only begins so will do. */
  begins: boolean;
  /** Whether it says how well a document answers; what is asked for by name only sifts. */
  ranks: boolean;
  /** The term that will do instead where something else is a comment's own; null where none will. */
  beside: string | null;
  /** Whether what has the term itself has something of its own that is asked for. */
  owns: boolean;
}

/** What a document must have to answer a query, as far as the index knows. Pairs of signs are whole, and words in quotes; others begin. */
export function listNeeds(query: Query): Need[] {
  const joins = looksBeside(query);
  const words = query.words.flatMap(({ terms, folded, inPhrase }) => {
    const begins = !inPhrase && terms.length === 1 && terms[0] === folded;
    return terms.map((term): Need => {
      const beside = joins && !inPhrase ? fieldTerm('beside', term) : null;
      return { term, begins, ranks: true, beside, owns: true };
    });
  });
  const sifts = [
    ...query.sites.map((site) => ({ term: fieldTerm('site', site), owns: false })),
    ...query.hashtags.map((hashtag) => ({ term: fieldTerm('tag', hashtag), owns: true })),
    ...query.authors.map((author) => ({ term: fieldTerm('by', author), owns: true })),
  ].map((need): Need => ({ ...need, begins: true, ranks: false, beside: null }));
  return [...words, ...sifts];
}
