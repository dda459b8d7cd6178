import { attempt } from './read-safely.ts';

/** What stands around JSON where it was put into HTML: sections of XML, and entities where it was escaped as a whole. */
const section = /<!\[CDATA\[|\]\]>/g;

/**
 * What is mended: a string (with quotation marks in it that end nothing), a comment, a comma before no value, the end
 * of an object right before the next one, a space that JSON has not. A string without an end cannot be.
 */
const faults =
  /("(?:[^"\\]|\\[\s\S]|"(?!\s*(?:[,:}\]]|$)))*")|(")|\/\*[\s\S]*?\*\/|\/\/.*|,(?=\s*(?:[\]},]|$))|(?<=[[{]\s*),|(\})(?=\s*[[{])|[^\S ]/g;

/**
 * What JSON in a page says, also where programs and people wrote it badly: with line breaks in strings, spare commas,
 * comments or a CDATA section around it, something before or behind it, several values in a row.
 *
 * @returns undefined for what cannot be mended; several values as an array
 */
export function mendJson(written: string): unknown {
  const text = written.includes('"') ? written : written.replaceAll('&quot;', '"');
  // No JSON needs a control character.
  const strict = attempt<unknown>(() => JSON.parse(text.replace(/\p{Cc}/gu, ' ')), undefined);
  return strict !== undefined ? strict : attempt(() => JSON.parse(`[${mend(text)}]`), undefined);
}

function mend(text: string): string {
  const bare = text.replace(section, '');
  const start = bare.search(/[[{]/);
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
  if (start < 0 || end < start) throw new SyntaxError();
  return bare
    .slice(start, end + 1)
    .replace(faults, (_, string?: string, endless?: string, object?: string) => {
      // Each further quotation mark would be tried to the end of the text.
      if (endless) throw new SyntaxError();
      return string ? mendString(string) : object ? `${object},` : ' ';
    });
}

/** A string with its quotation marks escaped, and nothing else that needs no escape. */
function mendString(string: string): string {
  const inside = string.slice(1, -1).replace(/\p{Cc}/gu, ' ');
  const mended = inside.replace(/(\\(?:["\\/bfnrt]|u[\da-f]{4}))|\\|(")/gi, (_, escaped, mark) =>
    mark ? '\\"' : (escaped ?? ''),
  );
  return `"${mended}"`;
}
