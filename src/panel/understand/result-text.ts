import type { LineLabel, ResultLine } from '../../assist/assist.ts';

/** What a label is called in the reader's language, and with null, what stands beside labels without one. */
export type SayLabel = (label: LineLabel | null) => string;

/** A result as plain text, a line each; the lines of a label stand below it. */
export function plainText(lines: readonly ResultLine[], sayLabel: SayLabel): string {
  return textLines(lines, sayLabel).join('\n');
}

/** A result as a quote in Markdown, with an empty line behind it to go on from. Its own marks mean nothing. */
export function quoteText(lines: readonly ResultLine[], sayLabel: SayLabel): string {
  const quoted = textLines(lines, sayLabel).map((text) => `> ${escapeMarks(text)}`);
  return `${quoted.join('\n>\n')}\n\n`;
}

function textLines(lines: readonly ResultLine[], sayLabel: SayLabel): string[] {
  const isLabelled = lines.some(({ label }) => label !== null);
  return lines.flatMap(({ label, text }, index) =>
    !isLabelled || lines[index - 1]?.label === label ? [text] : [sayLabel(label), text],
  );
}

/** A text on one line that Markdown makes nothing of (https://spec.commonmark.org/0.31.2/#backslash-escapes). */
function escapeMarks(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&~]/g, '\\$&')
    .replace(/^(\d*)([#+.)-])(?=\s|$)/, '$1\\$2');
}
