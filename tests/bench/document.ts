import type { Benchmark } from './benchmark.ts';

/** What stands above the first section of a new document. */
const preface = `# Benchmarks

Each section is written by \`npm run bench -- NAME\`, on the machine and at the time that it names. A value is the median
of runs that take turns with those of its limit, so that both have the same weather; *middle half* is where half of the
runs lie. *Limit* is what the value is compared with, named in the case. Numbers compare within one run only.
`;

/** Where and when a benchmark ran, in one line. */
export interface Occasion {
  machine: string;
  date: string;
}

/** A benchmark's section: what it measures and how, where and when, and its table. */
export function writeSection(
  { name, summary, about }: Pick<Benchmark, 'name' | 'summary' | 'about'>,
  { machine, date }: Occasion,
  table: string,
): string {
  return [`## ${name}`, summary, ...about, `${date}, ${machine}.`, table].join('\n\n');
}

/**
 * The document with one section in the place of the one of that name, or behind all others where there was none. Every
 * other line stays as it is.
 * @param document what was there, or null
 */
export function placeSection(document: string | null, name: string, section: string): string {
  const lines = (document ?? preface).trimEnd().split('\n');
  const start = lines.findIndex((line) => line.trimEnd() === `## ${name}`);
  if (start === -1) return `${lines.join('\n')}\n\n${section}\n`;
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  const after = length === -1 ? [] : ['', ...lines.slice(start + 1 + length)];
  return `${[...lines.slice(0, start), section, ...after].join('\n')}\n`;
}
