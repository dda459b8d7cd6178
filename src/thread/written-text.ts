import { type LinkPart, splitLinks, type TextPart } from './split-links.ts';

/** A piece of a paragraph. */
export type Part = TextPart | LinkPart | { kind: 'break'; text: string };

export interface Paragraph {
  /** Empty only in the first paragraph of a text that opens with blank lines. */
  parts: Part[];
  /** The line ends and blank lines that follow it, which are not shown. */
  gap: string;
}

/**
 * What a reader wrote, as paragraphs (split on blank lines) of lines with the links in them found. The parts' texts
 * and the gaps, joined in order, are the text again. Never throws; takes time linear in the text's length.
 */
export function parseWritten(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let parts: Part[] = [];
  /** Where the gap after the open paragraph began, or null inside the paragraph. */
  let gapFrom: number | null = null;
  let lastEnd = 0;
  for (const { from, to } of findLines(text)) {
    const line = text.slice(from, to);
    if (line.trim() === '') {
      gapFrom ??= lastEnd;
    } else {
      if (gapFrom !== null) {
        paragraphs.push({ parts, gap: text.slice(gapFrom, from) });
        parts = [];
        gapFrom = null;
      } else if (lastEnd < from) {
        parts.push({ kind: 'break', text: text.slice(lastEnd, from) });
      }
      for (const part of splitLinks(line)) parts.push(part);
    }
    lastEnd = to;
  }
  const gap = text.slice(gapFrom ?? lastEnd);
  if (parts.length > 0 || gap !== '') paragraphs.push({ parts, gap });
  return paragraphs;
}

/** Where each line begins and ends, its line end left out. An empty text is one empty line. */
function* findLines(text: string): Generator<{ from: number; to: number }> {
  const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
  let from = 0;
  for (let found = lineEnd.exec(text); found !== null; found = lineEnd.exec(text)) {
    yield { from, to: found.index };
    from = lineEnd.lastIndex;
  }
  yield { from, to: text.length };
}
