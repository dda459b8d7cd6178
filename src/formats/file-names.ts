/** The longest name without its ending and number, in UTF-16 units: far below what any file system takes. */
const longest = 80;

/** What some file system, or Obsidian in its links, does not take in a name. */
const refused = /[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|#^[\]]/gu;

/** Names that Windows keeps for itself (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Gives the function that makes a file name of a title: one that every file system takes, and no two the same.
 * @param ending such as `.md`
 */
export function fileNames(ending: string): (title: string) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (title) => {
    const plain = title.replace(refused, ' ').replace(/\s+/g, ' ');
    const cut = plain.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
    const trimmed = cut.replace(/^[\s.]+|[\s.]+$/g, '') || 'untitled';
    const base = reserved.test(trimmed) ? `${trimmed}_` : trimmed;
    // Some file systems know no case, and some compose letters.
    const key = base.normalize('NFC').toLowerCase();
    for (let number = (counts.get(key) ?? 0) + 1; ; number += 1) {
      const suffix = number === 1 ? '' : ` (${number})`;
      if (given.has(key + suffix)) continue;
      given.add(key + suffix);
      counts.set(key, number);
      return base + suffix + ending;
    }
  };
}
