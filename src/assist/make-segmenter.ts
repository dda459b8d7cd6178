/**
 * A segmenter of a language; that of English where the engine does not take the name. Never the one of the machine's
 * own language: the same text has the same sentences everywhere.
 * @param language BCP 47, or ''
 */
export function makeSegmenter(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || 'en', { granularity });
  } catch {
    return new Intl.Segmenter('en', { granularity });
  }
}
