/** A long number, three words, or words beyond ASCII. */
const articleName = /\d{5}|%[89A-F]|[^-_+](?:[-_+]|%20)+[^-_+]+(?:[-_+]|%20)+[^-_+]/;

/** The names between the slashes of a path. */
export function pathNames(path: string): string[] {
  return path.split('/').filter(Boolean);
}

/** The last name of a path without its extension; '' for the root. */
export function lastName(path: string): string {
  return (pathNames(path).at(-1) ?? '').replace(/\.\w{2,5}$/, '');
}

/** Whether a name in a path is like an article's own rather than like a section's. */
export function isArticleName(name: string): boolean {
  return articleName.test(name);
}

/**
 * Whether a path has a name like an article's own.
 *
 * @param known names that do not count
 */
export function hasArticleName(path: string, known: string[] = []): boolean {
  return pathNames(path).some((name) => isArticleName(name) && !known.includes(name));
}
