import type { ShadowOf } from './flatten-shadow.ts';

/** A page's text without its white space, and where each of its text nodes begins in it. */
export interface ShownText {
  text: string;
  nodes: readonly { node: Text; from: number }[];
}

/** Elements whose text no reader sees as part of an article: those that the reading leaves out too. */
const silent = new Set(
  (
    'script style noscript template svg math iframe object embed audio video canvas map button select textarea input ' +
    'head title datalist dialog rt rp'
  ).split(' '),
);

/** White space, and the marks that the reading takes out of a text. */
const dropped = /[\s\p{Cc}\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069]+/gu;

/** A text as {@link ShownText} has it: pages break their lines and indent them as they like. */
export function squeeze(text: string): string {
  return text.replace(dropped, '');
}

/** The text of all that stands in a page, in its order, components opened. */
export function gatherText(root: Node, shadowOf: ShadowOf): ShownText {
  const nodes: { node: Text; from: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  const visit = (parent: Node): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        const squeezed = squeeze((child as Text).data);
        if (squeezed === '') continue;
        nodes.push({ node: child as Text, from: length });
        parts.push(squeezed);
        length += squeezed.length;
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const element = child as Element;
        if (silent.has(element.localName)) continue;
        const shadow = shadowOf(element);
        if (shadow) visit(shadow);
        visit(element);
      }
    }
  };
  visit(root);
  return { text: parts.join(''), nodes };
}

/** The places of a stretch of a text, a range for each text node. What stands between them in the page is none of it. */
export function rangesOf({ nodes }: ShownText, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  for (const [index, { node, from: begin }] of nodes.entries()) {
    const end = nodes[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (end <= from) continue;
    if (begin >= to) break;
    const range = document.createRange();
    // The white space between two words of it is marked too.
    range.setStart(node, from < begin ? 0 : unsqueeze(node.data, from - begin));
    range.setEnd(node, to > end ? node.data.length : unsqueeze(node.data, to - begin - 1, true));
    ranges.push(range);
  }
  return ranges;
}

/** Where in a text its so-manieth unit that is no white space stands; with `after`, where it ends. */
function unsqueeze(data: string, count: number, after = false): number {
  let left = count;
  let at = 0;
  for (const { 0: gap, index } of data.matchAll(dropped)) {
    const run = index - at;
    if (left < run) break;
    left -= run;
    at = index + gap.length;
  }
  return Math.min(at + left + (after ? 1 : 0), data.length);
}
