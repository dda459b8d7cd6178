import { attribute, findAll, foldText } from './read-safely.ts';

/** Tags and UTF-16 units that are read: a page with more is not telling facts. */
const mostTags = 300;
const longestValue = 2000;

/** `<meta>` values by lower-case `property`, `name` or `itemprop`. The first of each wins; longer ones are left out. */
export function readMeta(document: Document): Record<string, string> {
  const values = new Map<string, string>();
  for (const tag of findAll(document, 'meta[content]').slice(0, mostTags)) {
    const value = attribute(tag, 'content');
    if (value.length > longestValue) continue;
    const text = foldText(value, longestValue);
    for (const kind of ['property', 'name', 'itemprop']) {
      const name = foldText(attribute(tag, kind), 100).toLowerCase();
      if (name && text && !values.has(name)) values.set(name, text);
    }
  }
  return Object.fromEntries(values);
}

/** The absolute address in the first `<link rel=canonical>` that has one, or null. */
export function readCanonical(
  document: Document,
  absolute: (address: string) => string | null,
): string | null {
  for (const link of findAll(document, 'link[rel~="canonical" i][href]').slice(0, 5)) {
    const address = absolute(attribute(link, 'href'));
    if (address) return address;
  }
  return null;
}
