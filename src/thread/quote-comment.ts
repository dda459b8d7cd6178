/**
 * A comment as a quotation in Markdown, with who wrote it below.
 * @param author what they are called
 */
export function quoteComment(text: string, author: string): string {
  const lines = [...text.trim().split(/\r\n|[\n\r]/), '', `— ${escapeMarks(author)}`];
  return `${lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')}\n`;
}

/** A name stands as it is written, whatever marks are in it (https://spec.commonmark.org/0.31.2/#backslash-escapes). */
function escapeMarks(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&~]/g, '\\$&');
}
