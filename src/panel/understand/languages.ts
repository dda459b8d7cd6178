/** Languages that are offered to translate into: those of most readers, and the reader's own. BCP 47. */
const offered =
  'ar bg bn cs da de el en es et fi fr he hi hr hu id it ja kn ko lt lv mr ms nl no pl pt ro ru sk sl sv ta te th tr uk vi zh'.split(
    ' ',
  );

/**
 * The languages that a text can be translated into, by their names in the reader's first language, in its order.
 * @param own the reader's own, BCP 47
 * @param from the text's, which it need not be translated into; '' where it is not known
 */
export function listLanguages(
  [first = 'en', ...others]: readonly string[],
  from: string,
): { tag: string; name: string }[] {
  const names = new Intl.DisplayNames(first, { type: 'language' });
  const tags = new Set([first, ...others, ...offered].map(baseOf));
  tags.delete(baseOf(from));
  return [...tags]
    .map((tag) => ({ tag, name: names.of(tag) ?? tag }))
    .sort((a, b) => a.name.localeCompare(b.name, first));
}

/** A language without its region: `de` for `de-AT`. */
export function baseOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}
