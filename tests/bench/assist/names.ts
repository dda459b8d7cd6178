import { readFileSync } from 'node:fs';
import type { LineLabel, ResultLine } from '../../../src/assist/assist.ts';

/** A saved page and the names on it, by what they are of. */
interface NamedPage {
  page: string;
  names: Partial<Record<LineLabel, string[]>>;
}

/** The names that a reader noted on saved pages. */
export function readNamed(): NamedPage[] {
  return JSON.parse(readFileSync(new URL('./names.json', import.meta.url), 'utf8'));
}

/** How many names there are, how many lines were made, how many of these are right, and have the right kind. */
export function compareNames(
  lines: readonly ResultLine[],
  names: NamedPage['names'],
): { wanted: number; made: number; right: number; kind: number } {
  const wanted = Object.entries(names).flatMap(([kind, list]) =>
    list.map((name) => ({ kind, name })),
  );
  const matched = wanted.flatMap(({ kind, name }) => {
    const line = lines.find(({ text }) => isSame(text, name));
    return line === undefined ? [] : [line.label === kind];
  });
  return {
    wanted: wanted.length,
    made: lines.length,
    right: matched.length,
    kind: matched.filter(Boolean).length,
  };
}

/** With or without a title: "Mr Pihl" is "Pihl". */
function isSame(one: string, two: string): boolean {
  return one === two || one.endsWith(` ${two}`) || two.endsWith(` ${one}`);
}
