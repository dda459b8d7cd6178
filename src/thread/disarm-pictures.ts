import { fromMarkdown } from 'mdast-util-from-markdown';
import { isModestMarkdown } from './modest-markdown.ts';

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** Pictures stand within pictures; what goes deeper is made text. */
const mostRounds = 5;

/**
 * Markdown without a picture, so that whoever shows it asks no server for one: a picture is a link to it, as in a
 * comment, behind its exclamation mark. One by reference is text, since another comment of the same file could say where
 * it is. Code stays as it is.
 */
export function disarmPictures(markdown: string): string {
  let text = markdown;
  for (let round = 0; text.includes('![') && round < mostRounds; round++) {
    if (!isModestMarkdown(text)) break;
    const next = disarmOnce(text);
    if (next === text) return text;
    text = next;
  }
  return escapeBrackets(text);
}

function disarmOnce(text: string): string {
  let done = '';
  let at = 0;
  for (const { node, start, end } of listLeaves(fromMarkdown(text))) {
    const source = text.slice(start, end);
    done += text.slice(at, start);
    done += node === 'image' ? `\\${source}` : escapeBrackets(source);
    at = end;
  }
  return done + text.slice(at);
}

const escapeBrackets = (text: string): string => text.replaceAll('![', '!\\[');

/** Pictures and words, in the order of the text. */
function listLeaves(node: Node): { node: string; start: number; end: number }[] {
  if ('children' in node) return node.children.flatMap(listLeaves);
  const isLeaf = ['image', 'imageReference', 'text'].includes(node.type);
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (!isLeaf || start === undefined || end === undefined) return [];
  return [{ node: node.type, start, end }];
}
