import { disarmPictures } from '../thread/disarm-pictures.ts';

/**
 * What a line is in Markdown and is not in a comment: a heading, a rule, the line below a heading; by itself, or in
 * quotes and lists.
 */
const headingOrRule =
  /^((?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))*?\s*?)(?=#{1,6}(?:\s|$)|=+\s*$|(?:-\s*){2,}$|-\s*$|(?:\*\s*){3,}$|(?:_\s*){3,}$)/;

/** The mark that opens or closes a block of code. */
const fence = /^\s{0,3}(`{3,}|~{3,})/;

/** Where HTML would begin; an address in angle brackets is a link to both. */
const tag = /<(?=[a-z/!?])(?!https?:|mailto:)/gi;

/** What notebooks read besides (https://help.obsidian.md/obsidian-flavored-markdown): notes, what is not shown, marks. */
const notebookMark = /\[\[|%%|==/g;

/**
 * A comment's text as Markdown that says the same to a reader of CommonMark and HTML, and in a notebook, as it does
 * here, where HTML, headings and rules are text and a picture is a link (`thread/parse-written.ts`). Code stays as it
 * is.
 */
export function markdownText(text: string): string {
  let open: string | null = null;
  const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).map((line) => {
    const mark = fence.exec(line)?.[1];
    if (open !== null) {
      if (mark?.startsWith(open) && /^\s*[`~]+\s*$/.test(line)) open = null;
      return line;
    }
    if (mark) {
      open = mark;
      return line;
    }
    return escapeMarks(line.replace(headingOrRule, '$1\\'));
  });
  // A block of code that is never closed would take in what follows.
  return disarmPictures((open === null ? lines : [...lines, open]).join('\n'));
}

/** Outside of code and addresses in the line. */
function escapeMarks(line: string): string {
  return line
    .split(/(\\.|(?<!`)(?:`+)(?!`).*?[^`]`+(?!`)|https?:\/\/[^\s<>[\])]*)/)
    .map((piece, index) => (index % 2 === 1 ? piece : escapePiece(piece)))
    .join('');
}

function escapePiece(piece: string): string {
  return piece
    .replace(tag, '\\<')
    .replace(notebookMark, ([first, second]) => `\\${first}\\${second}`);
}

/** A text on one line, with nothing in it that Markdown reads: for titles and names. */
export function markdownLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~=%]/g, '\\$&');
}
