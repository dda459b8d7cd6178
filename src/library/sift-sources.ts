import type { SourceRow } from '../contract.ts';
import { foldSpelling } from '../thread/fold-spelling.ts';

/** What of the sources a list shows. */
export interface SourceSift {
  /** Each of its words stands in the name or in the host; '' for all. */
  words: string;
  /** Only what could not be read, or not to its end. */
  failing: boolean;
}

/** What a source is called: by its feed, or as long as that is not known, by its host. */
export function nameOfSource({ id, title }: Pick<SourceRow, 'id' | 'title'>): string {
  return title || new URL(id).host;
}

/**
 * The sources that are looked for, by name, as a reader sorts: "Channel 9" before "Channel 10".
 *
 * @param language of the reader: BCP 47
 */
export function siftSources(
  sources: readonly SourceRow[],
  { words, failing }: SourceSift,
  language: string,
): SourceRow[] {
  const wanted = foldSpelling(words).split(/\s+/).filter(Boolean);
  const { compare } = new Intl.Collator(language, { numeric: true });
  return sources
    .filter(({ fault }) => !failing || fault !== null)
    .map((source) => ({ source, name: nameOfSource(source) }))
    .filter(({ source: { id }, name }) => {
      const text = foldSpelling(`${name} ${new URL(id).host}`);
      return wanted.every((word) => text.includes(word));
    })
    .sort((a, b) => compare(a.name, b.name) || (a.source.id < b.source.id ? -1 : 1))
    .map(({ source }) => source);
}
