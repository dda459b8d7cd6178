import { hasText, isOffstage } from './find-veiled.ts';
import { isCalledFold } from './fold-names.ts';
import { attempt, attribute, findAll, foldText, isWithin } from './read-safely.ts';

/**
 * What the page's styles do to an element: `gone` with all that is in it, `unseen` as to its own text while an element
 * in it may be seen, or `folded` away for the reader to open.
 */
export type Sight = 'seen' | 'gone' | 'unseen' | 'folded';

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

/**
 * Tells of a rendered page's elements how they are seen, by their computed style. What is not is only folded in a closed
 * `<details>`, behind a button that says so (`aria-expanded`), or by a name that does. What is cut at a height or a
 * number of lines, scrolled away or still to fade in is seen; what stands far outside of the page, or takes no room, is
 * not.
 *
 * @returns null where all are seen
 */
export function lookAt(document: Document): ((element: Element) => Sight) | null {
  if (!isStyled(document)) return null;
  const controlled = controlledIds(document);
  return (element) => (passedOver.has(element.localName) ? 'seen' : sightOf(element, controlled));
}

function sightOf(element: Element, controlled: ReadonlySet<string>): Sight {
  if (isVisible(element, withProperty)) {
    return hasText(element) && isOffstage(element) ? 'gone' : 'seen';
  }
  if (hasNoBox(element)) return 'seen';
  if (isFolded(element, controlled)) return 'folded';
  return isVisible(element) ? 'unseen' : 'gone';
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

/** Whether an element that is not seen itself only stands for what is in it (`display: contents`). */
function hasNoBox(element: Element): boolean {
  return attempt(() => getComputedStyle(element).display === 'contents', false);
}

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
  if (controlled.has(attribute(element, 'id')) || isCalledFold(element)) return true;
  const { parentElement } = element;
  const isInFold =
    element.localName === 'p' && parentElement !== null && isCalledFold(parentElement);
  return isInFold || followsButton(element) || isBeforeMore(element);
}

/** Whether what stands right behind an element is a button that shows the rest of a text. */
function isBeforeMore(element: Element): boolean {
  return attempt(() => {
    const button = element.nextElementSibling;
    const isButton = button?.matches(
      'button, [role="button"], a[href="#"], a[href^="javascript:"]',
    );
    return isButton === true && showsMore.test(foldText(button?.textContent ?? '', longestLabel));
  }, false);
}

/** What such a button says, and how long that is (UTF-16 units), in the languages of readers. */
const longestLabel = 40;
const showsMore =
  /^(?:read|show|view|continue)\b.*\b(?:more|reading|all|full|rest)\b|^more$|weiterlesen|mehr (?:lesen|anzeigen)|lire la suite|voir plus|(?:leer|ver|mostrar) m[áa][si]s?|continua a leggere|mostra altro|lees (?:meer|verder)|czytaj dalej|читать (?:далее|дальше)|المزيد|続きを|もっと|全文/iu;

/** Whether what stands right before an element is a closed button, or a heading with one. */
function followsButton(element: Element): boolean {
  return attempt(() => {
    const before = element.previousElementSibling;
    const button = '[aria-expanded="false"]';
    return before !== null && (before.matches(button) || before.querySelector(button) !== null);
  }, false);
}
