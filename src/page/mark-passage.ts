import type { MarkedPassage } from '../contract.ts';
import { findPassage } from './find-passage.ts';
import type { ShadowOf } from './flatten-shadow.ts';
import { panelTag } from './host-panel.ts';
import { attempt } from './read-safely.ts';
import { gatherText } from './shown-text.ts';

/** What marks passages of a page. */
export interface PageMarks {
  /**
   * Marks a passage in place of the one before and brings it into view.
   * @returns whether the page still has it
   */
  mark(passage: MarkedPassage, shadowOf: ShadowOf): boolean;
  clear(): void;
}

/** The mark's name in the page: https://drafts.csswg.org/css-highlight-api-1/ */
const name = 'afterword';

/** The tokens `mark` and `ink` of the look, for pages that write dark on light, and light on dark. */
const onLight = { background: '#ffe9a8', ink: '#1d1b18' };
const onDark = { background: '#5a4a16', ink: '#ecebe7' };

/** How far from its edges, as a share of its height, a passage stands well in the window. */
const margin = 0.12;

/**
 * Marks with the CSS Custom Highlight API, in a style sheet that is no element: the page's DOM stays as it is, and no
 * policy of the page forbids it.
 */
export function openMarks(): PageMarks {
  const sheet = new CSSStyleSheet();
  const wearing = new Set<Document | ShadowRoot>();

  function wear(root: Document | ShadowRoot): void {
    // A page may put its own sheets in the place of all.
    if (!root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    wearing.add(root);
  }
  function clear(): void {
    CSS.highlights.delete(name);
    for (const root of wearing) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    }
    wearing.clear();
  }
  return {
    mark(passage, shadowOf) {
      const isLeft = passage.follows && isOutOfView(CSS.highlights.get(name));
      clear();
      const ranges = attempt(
        () => findPassage(gatherText(document.body, shadowOf), passage),
        [] as Range[],
      );
      const [first] = ranges;
      if (!first) return false;
      const { background, ink } = isWrittenLight(first) ? onDark : onLight;
      sheet.replaceSync(`::highlight(${name}) { background-color: ${background}; color: ${ink}; }`);
      wear(document);
      for (const { startContainer } of ranges) {
        const root = startContainer.getRootNode();
        if (root instanceof ShadowRoot) wear(root);
      }
      CSS.highlights.set(name, new Highlight(...ranges));
      if (!isLeft) bringIntoView(first, ranges.at(-1) ?? first);
      return true;
    },
    clear,
  };
}

/** Whether a mark is nowhere in the window: the reader has gone on to something else. */
function isOutOfView(mark: Highlight | undefined): boolean {
  const ranges = [...(mark ?? [])] as unknown as Range[];
  const bottom = visibleHeight();
  return (
    ranges.length > 0 &&
    ranges.every((range) => {
      const box = range.getBoundingClientRect();
      return box.bottom < 0 || box.top > bottom;
    })
  );
}

/** Whether a page writes in a light colour there: it has a dark ground then. */
function isWrittenLight({ startContainer }: Range): boolean {
  const { parentElement } = startContainer;
  const colour = parentElement ? getComputedStyle(parentElement).color : '';
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+/g)].map(Number);
  return /^rgb/.test(colour) && red * 0.3 + green * 0.59 + blue * 0.11 > 140;
}

/** Scrolls as little as it can, and not at all where the passage is seen already. */
function bringIntoView(first: Range, last: Range): void {
  const { parentElement } = first.startContainer;
  const bottom = visibleHeight();
  const isIn = () => {
    const box = first.getBoundingClientRect();
    return (
      box.top >= bottom * margin && last.getBoundingClientRect().bottom <= bottom * (1 - margin)
    );
  };
  if (!parentElement || isIn()) return;
  const scroller = scrollerOf(parentElement);
  if (scroller !== document.scrollingElement) {
    scroller.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
  const way = first.getBoundingClientRect().top - bottom / 4;
  const far = Math.abs(way) > 2 * bottom || matchMedia('(prefers-reduced-motion)').matches;
  scroller.scrollBy({ top: way, behavior: far ? 'instant' : 'smooth' });
}

function scrollerOf(element: Element): Element {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const { overflowY } = getComputedStyle(around);
    if (/auto|scroll/.test(overflowY) && around.scrollHeight > around.clientHeight) return around;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** In a component, what is around its shadow tree is its host. */
function parentOf({ parentElement, parentNode }: Element): Element | null {
  return parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : null);
}

/** How much of the window's height is the page's: a panel as a sheet covers the rest. */
function visibleHeight(): number {
  const panel = document.querySelector(panelTag)?.getBoundingClientRect();
  const isSheet = panel !== undefined && panel.width >= window.innerWidth * 0.9;
  return isSheet ? Math.max(panel.top, 100) : window.innerHeight;
}
