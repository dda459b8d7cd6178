import { fromMarkdown } from 'mdast-util-from-markdown';
import { isModestMarkdown } from './modest-markdown.ts';
import { plainBlocks, readText } from './plain-writing.ts';
import { readMarkdownLink } from './read-link.ts';
import { type Block, type Inline, plainText } from './written.ts';

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree | Tree['children'][number] | Parent['children'][number];
type Parent = Extract<Tree['children'][number], { children: unknown[] }>;

/**
 * What of CommonMark (https://spec.commonmark.org/0.31.2/) stays as it is written: HTML, headings and rules, since a
 * comment has none and a number sign begins a hashtag; text set in by spaces; definitions of links, which show nothing;
 * character references, so that what is typed is what is read.
 */
const unread = [
  'htmlFlow',
  'htmlText',
  'headingAtx',
  'setextUnderline',
  'thematicBreak',
  'codeIndented',
  'definition',
  'characterReference',
];

/**
 * What somebody wrote, as blocks of lines: paragraphs, lists, quotes and code of CommonMark, with emphasis and links,
 * and addresses that are written out made links. Each line end is kept. Raw HTML is text, a picture is a link to it.
 * What nests too deep or has too many marks to be read at once is taken as paragraphs without marks. Never throws.
 */
export function parseWritten(text: string): Block[] {
  if (!isModestMarkdown(text)) return plainBlocks(text);
  const tree = fromMarkdown(text, { extensions: [{ disable: { null: unread } }] });
  return readBlocks(tree.children, text);
}

function readBlocks(nodes: readonly Node[], source: string): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', content: readLine(node.children, source) }];
      case 'blockquote':
        return [{ kind: 'quote', blocks: readBlocks(node.children, source) }];
      case 'code':
        return [{ kind: 'code block', text: node.value }];
      case 'list': {
        const items = node.children.map((item) => readBlocks(item.children, source));
        return [{ kind: 'list', start: node.ordered ? (node.start ?? 1) : null, items }];
      }
      default:
        return plainBlocks(sourceOf(node, source));
    }
  });
}

function readLine(nodes: readonly Node[], source: string): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return readText(node.value);
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }];
      case 'break':
        return [{ kind: 'break' }];
      case 'emphasis':
      case 'strong':
        return [{ kind: node.type, content: readLine(node.children, source) }];
      case 'link':
        return readLink(node.url, readLabel(node.children, source), node, source);
      case 'image':
        return readLink(node.url, [{ kind: 'text', text: node.alt || node.url }], node, source);
      default:
        return readText(sourceOf(node, source));
    }
  });
}

/** A link as Markdown has it; as it is written, where it leads nowhere that a link may lead. */
function readLink(url: string, label: Inline[], node: Node, source: string): Inline[] {
  const content = plainText(label).trim() === '' ? [{ kind: 'text' as const, text: url }] : label;
  const link = readMarkdownLink(url, plainText(content));
  if (link === null) return [{ kind: 'text', text: sourceOf(node, source) }];
  return [{ kind: 'link', ...link, content }];
}

/** What stands in a link: no link within. */
function readLabel(nodes: readonly Node[], source: string): Inline[] {
  return readLine(nodes, source).flatMap(withoutLinks);
}

function withoutLinks(part: Inline): Inline[] {
  if (part.kind === 'link') return part.content.flatMap(withoutLinks);
  if (part.kind === 'hashtag') return [{ kind: 'text', text: part.text }];
  return 'content' in part ? [{ ...part, content: part.content.flatMap(withoutLinks) }] : [part];
}

function sourceOf({ position }: Node, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
