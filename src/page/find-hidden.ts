import { attempt, attribute, findAll, isWithin } from './read-safely.ts';
import type { Steps } from './steps.ts';

/** What the page's styles do to its elements, by their numbers. */
export interface Hidden {
  /** Not rendered at all, with all that is in them. */
  gone: number[];
  /** Whose own text is not seen, while an element in them may be. */
  unseen: number[];
  /** Folded away, for the reader to open. */
  folded: number[];
}

/** Elements that are looked at in one step. */
const atOnce = 1000;

/** Elements that are never rendered, and those that are hidden with the line around them. */
const passedOver = new Set(
  (
    'html head title meta link base script style noscript template br wbr img source track param a abbr b bdi bdo cite ' +
    'code data dfn em font i kbd mark q rb rp rt ruby s small strong sub sup time u var path g use circle rect option'
  ).split(' '),
);

const closed = 'details:not([open]), [hidden="until-found" i]';

/** Where what is opened by a button is no part of a text. */
const frame =
  'nav, header, footer, form, dialog, [role="navigation"], [role="menu"], [role="dialog"]';

/** How pages name what a click unfolds, and what else they unfold so. */
const foldName =
  /(?:^|[\s_-])(?:un)?(?:fold|collaps|expand|truncat|accordion|spoiler|read-?more|more-?(?:text|content)|more(?![\w-]))/i;
const menuName = /nav|menu|sidebar|drawer|search/i;

/**
 * Which elements of a rendered page are not seen, by their computed style, and which of them are only folded: in a
 * closed `<details>`, behind a button that says so (`aria-expanded`), or by a name that does. What is cut at a height
 * or a number of lines, scrolled away or still to fade in is seen.
 *
 * @param elements all elements of the document, in order
 */
export function* findHidden(document: Document, elements: readonly Element[]): Steps<Hidden> {
  const hidden: Hidden = { gone: [], unseen: [], folded: [] };
  if (!isStyled(document)) return hidden;
  const controlled = controlledIds(document);
  let done: Element | null = null;
  for (let number = 0; number < elements.length; number++) {
    if (number % atOnce === 0) yield;
    const element = elements[number];
    if (element === undefined || passedOver.has(element.localName)) continue;
    if (done !== null) {
      if (Node.prototype.contains.call(done, element)) continue;
      done = null;
    }
    if (isVisible(element, withProperty)) continue;
    if (isFolded(element, controlled)) {
      hidden.folded.push(number);
      done = element;
    } else if (isVisible(element)) {
      hidden.unseen.push(number);
    } else {
      hidden.gone.push(number);
      done = element;
    }
  }
  return hidden;
}

/** A document without a window, or without a style sheet, hides nothing but by its attributes. */
function isStyled(document: Document): boolean {
  return attempt(
    () =>
      document.defaultView !== null &&
      document.styleSheets.length + document.adoptedStyleSheets.length > 0,
    false,
  );
}

/** What a browser without the method shows is taken to be seen. */
function isVisible(element: Element, options?: CheckVisibilityOptions): boolean {
  try {
    return Element.prototype.checkVisibility.call(element, options);
  } catch {
    return true;
  }
}

const withProperty = { visibilityProperty: true };

/** The ids of what closed buttons open. */
function controlledIds(document: Document): ReadonlySet<string> {
  const ids = findAll(document, '[aria-expanded="false"][aria-controls]')
    .filter((button) => !isWithin(button, frame))
    .flatMap((button) => attribute(button, 'aria-controls').split(/\s+/));
  return new Set(ids.filter(Boolean));
}

function isFolded(element: Element, controlled: ReadonlySet<string>): boolean {
  if (isWithin(element, closed)) return true;
  if (isWithin(element, frame)) return false;
  const id = attribute(element, 'id');
  const names = `${attribute(element, 'class')} ${id}`;
  return (
    controlled.has(id) || (foldName.test(names) && !menuName.test(names)) || followsButton(element)
  );
}

/** Whether what stands right before an element is a closed button, or a heading with one. */
function followsButton(element: Element): boolean {
  return attempt(() => {
    const before = element.previousElementSibling;
    const button = '[aria-expanded="false"]';
    return before !== null && (before.matches(button) || before.querySelector(button) !== null);
  }, false);
}
