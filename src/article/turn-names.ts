/** Degrees behind a name belong to it. */
export const degree =
  '(?:Ph\\.?\\s?D|M\\.?D|D\\.?O|DVM|R\\.?N|RDN?|MPH|MBA|M\\.?S|M\\.?A|B\\.?A|LCSW|CPA|CFP®?|Esq|Jr|FACLM|E-RYT)';

const word = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
/** With what begins family names in small letters: `van der Berg`, `al-Zahra`. */
const family = `(?:\\p{Ll}[\\p{Ll}'’]{0,3}[\\s-])*${word}`;
const initials = '(?:[\\s-]?\\p{Lu}\\.?(?!\\p{L}))*';

/** `Doe, Ann B.` */
const turned = new RegExp(`^(${family}),\\s+(${word}${initials})$`, 'u');

/** The same where nothing but a name can stand: with several given names, with two family names, with initials alone. */
const turnedSurely = new RegExp(
  `^(${family}(?= *,)|${family}(?:\\s${family})?(?= *, +(?:${word})?${initials}$)),\\s+(?!${degree}\\.?$)` +
    `(${word}(?:\\s(?:${word}|\\p{Lu}\\.?))*${initials}|\\p{Lu}\\.?${initials})$`,
  'u',
);

/**
 * Names as they are said, of a text with names as libraries write them: `Doe, Ann; Roe, Bo`.
 *
 * @param isName whether the text is said to hold names and nothing else
 * @returns null where a part of the text is no such name
 */
export function turnNames(text: string, isName: boolean): string[] | null {
  const expression = isName ? turnedSurely : turned;
  const parts = text.split(/\s*;\s*/).filter(Boolean);
  const names = parts.map((part) =>
    expression.test(part) ? part.replace(expression, '$2 $1') : '',
  );
  return names.length > 0 && names.every(Boolean) ? names : null;
}
