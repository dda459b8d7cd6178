import { isLeftover } from './placeholders.ts';

/** What one source in a page says of a fact. */
export interface Claim<T = string> {
  /** Where it stands, for people to read: `json-ld`, `meta author`, `byline`. */
  from: string;
  said: T;
}

/** A fact, and the source that it came from. */
export interface Fact<T> {
  value: T;
  from: string;
}

/**
 * The one way in which a fact is resolved: of all sources, the first in order whose word is plausible.
 *
 * @param claims the surest first; none is asked for behind the one that is believed
 * @param judge makes a claim a value; null where it is not plausible. What is empty, or left by a program, is not asked
 * about.
 * @returns null where no source says anything plausible
 */
export function resolveFact<S, T>(
  claims: Iterable<Claim<S>>,
  judge: (said: S) => T | null,
): Fact<T> | null {
  for (const { from, said } of claims) {
    if (said === '' || (typeof said === 'string' && isLeftover(said))) continue;
    const value = judge(said);
    if (value !== null) return { value, from };
  }
  return null;
}

/** What meta tags say, by their names in order. */
export function metaClaims(meta: Record<string, string>, names: readonly string[]): Claim[] {
  return names.map((name) => ({ from: `meta ${name}`, said: meta[name] ?? '' }));
}

/** The sources of those facts that were found, by the names of the facts. */
export function sourcesOf(facts: Record<string, Fact<unknown> | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) =>
      fact ? [[name, fact.from.slice(0, 100)]] : [],
    ),
  );
}
