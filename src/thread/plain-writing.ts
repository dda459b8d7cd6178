import { splitHashtags } from './hashtags.ts';
import { splitLinks } from './split-links.ts';
import type { Block, Inline } from './written.ts';

/** What Markdown could have a use for, in a line or at its ends; and line ends that it does not know. */
const marks = /[*_<>`~[\\\0\v\f\r\u0085\u2028\u2029]|^[^\S\n]|[^\S\n]$|^[-+]|^\d+[.)]/m;

/** Whether a text has nothing that Markdown reads: {@link plainBlocks} gives the same then. */
export function isPlain(text: string): boolean {
  return !marks.test(text);
}

/** The lines of a text, with the addresses and hashtags in them made links. */
export function readText(text: string): Inline[] {
  return text.split(lineEnd).flatMap((line, index): Inline[] => {
    const parts = splitLinks(line).flatMap((part): Inline[] => {
      if (part.kind === 'text') return splitHashtags(part.text);
      const { href, host, text: written } = part;
      return [{ kind: 'link', href, host, content: [{ kind: 'text', text: written }] }];
    });
    return index === 0 ? parts : [{ kind: 'break' }, ...parts];
  });
}

const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const blankLines = /(?:(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])[^\S\n\v\f\r\u0085\u2028\u2029]*){2,}/;

/** A text without any marks read: paragraphs between blank lines. */
export function plainBlocks(text: string): Block[] {
  return text
    .trim()
    .split(blankLines)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', content: readText(paragraph) }));
}
