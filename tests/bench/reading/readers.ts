/** How often each reader reads each page, in turn. */
export const rounds = 3;

/** All readers that are compared. */
export const readers = [
  'Readability as is',
  'Readability by blocks',
  'Defuddle',
  'Afterword',
] as const;
export type Reader = (typeof readers)[number];
/** What is timed: the others, and the least that anything can do that looks at a whole page. */
export type Timed = 'Readability as is' | 'Defuddle' | 'Afterword' | 'bare walk';
