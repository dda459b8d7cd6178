import { readWithoutEach } from './ablation.ts';
import { defuddle, type Found, readability, readabilityByBlocks, walk } from './peers.ts';
import type * as reader from './read-document.ts';
import type { Reader, Timed } from './readers.ts';

/**
 * What each reader finds in this page, and how long each takes, by round, in milliseconds. Each round begins with
 * another reader, so that none always finds what the one before warmed.
 */
export function probe(url: string, rounds: number) {
  // A script of its own, so that neither warms the code of the other.
  const { AfterwordReader } = globalThis as unknown as { AfterwordReader: typeof reader };
  const nothing: Found = { text: '', title: '', authors: [], date: null };
  const attempt = (read: () => Found): Found => {
    try {
      return read();
    } catch {
      return nothing;
    }
  };
  const found: Record<Reader, Found> = {
    'Readability as is': nothing,
    'Readability by blocks': attempt(() => readabilityByBlocks(document)),
    Defuddle: nothing,
    Afterword: nothing,
  };
  const runs: [Timed, () => void][] = [
    [
      'Readability as is',
      () => {
        found['Readability as is'] = attempt(() => readability(document));
      },
    ],
    [
      'Defuddle',
      () => {
        found.Defuddle = attempt(() => defuddle(document, url));
      },
    ],
    [
      'Afterword',
      () => {
        const { text, title, authors, published } = AfterwordReader.read(document, url);
        found.Afterword = { text, title, authors, date: published };
      },
    ],
    ['bare walk', () => walk(document)],
  ];
  const times = Array.from({ length: rounds }, (_, round) => {
    const order = [...runs.slice(round % runs.length), ...runs.slice(0, round % runs.length)];
    return Object.fromEntries(
      order.map(([name, run]) => {
        const start = performance.now();
        run();
        return [name, performance.now() - start];
      }),
    ) as Record<Timed, number>;
  });
  return { found, times, without: readWithoutEach(document) };
}
