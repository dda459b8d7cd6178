import type { LineFact, LinkedFacts, ProseFacts } from '../../../src/article/page-facts.ts';

/** A JSON-LD node that says nothing but what a test lets it say. */
export function sampleNode(some: Partial<LinkedFacts> = {}): LinkedFacts {
  return {
    types: ['NewsArticle'],
    addresses: [],
    headline: '',
    authors: [],
    published: '',
    modified: '',
    publisher: '',
    language: '',
    section: '',
    keywords: [],
    image: '',
    excerpt: '',
    free: null,
    paid: null,
    ...some,
  };
}

/** A text of one word, but for what a test says. */
export function sampleProse(some: Partial<ProseFacts> = {}): ProseFacts {
  return {
    title: '',
    byline: '',
    excerpt: '',
    opening: '',
    words: 1,
    fingerprint: '',
    behind: [],
    list: false,
    ...some,
  };
}

/** A line behind the title, of the given parts. */
export function sampleLine(...parts: string[]): LineFact {
  return { parts, names: '', datetime: '', before: false };
}
