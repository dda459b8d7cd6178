/** Languages that paths are named by (ISO 639-1); rare ones, which are more often something else, are left out. */
const languages = new Set(
  (
    'ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km ko ky lo ' +
    'lt lv mk mn mr ms my ne nl no pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh'
  ).split(' '),
);

/**
 * Whether two paths differ in the language that they begin with (`/de/x`, `/pt-br/x`, `/us/en/x`): they are two texts.
 * A path without one is in nobody knows which, and other regions of one language have the same text.
 */
export function isTranslation(one: string, other: string): boolean {
  const [first, second] = [languageOf(one), languageOf(other)];
  return first !== null && second !== null && first !== second;
}

/** The language that a path begins with, or null. Behind a region (`/us/en`) it comes second. */
function languageOf(path: string): string | null {
  const [, first = '', second = ''] =
    /^\/([a-z]{2})(?:[-_][a-z]{2,4})?(?:\/([a-z]{2}))?(?:\/|$)/i.exec(path) ?? [];
  const names = [second, first].map((name) => name.toLowerCase());
  return names.find((name) => languages.has(name)) ?? null;
}
