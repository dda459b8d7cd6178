/** Marks of Markdown in one text. The time to read them grows with the square of their number. */
const mostMarks = 1000;
/** Lines in one text. A parser takes as long for a line as for a hundred letters. */
const mostLines = 2000;
/** Quotes and lists that one line opens. Ten thousand would take a parser seconds, and a drawing all its stack. */
const mostOpened = 8;
/** Spaces before a line, each pair of which can be a list in a list. */
const mostSpaces = 24;

/**
 * Whether a text can be read as Markdown at once. Others' texts can be made to take a parser seconds, or to nest
 * deeper than anything can be drawn.
 */
export function isModestMarkdown(text: string): boolean {
  let marks = 0;
  for (const character of text) if ('*_[]()<>`!-+#&~\\'.includes(character)) marks += 1;
  const lines = text.split(/[\n\r]/);
  return marks <= mostMarks && lines.length <= mostLines && lines.every(isModestLine);
}

function isModestLine(line: string): boolean {
  const start = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
  const opened = start.match(/>|[*+-](?=\s|$)|\d[.)]/g)?.length ?? 0;
  const spaces = start.match(/\s/g)?.length ?? 0;
  return opened <= mostOpened && spaces <= mostSpaces;
}
