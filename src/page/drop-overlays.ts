import { consentButton, consentTopic } from './consent-words.ts';
import { findWithin, type SketchElement } from './sketch-node.ts';
import { hasWithin, isArticle } from './sketch-parts.ts';

/** The usual names of what lies over a page. */
const overlayName = /cookie|consent|gdpr/i;
const overlayRoles = new Set(['dialog', 'alertdialog']);

/** The usual names of words for screen readers alone, and how long such words are at most, in UTF-16 units. */
const spoken = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/;
const longestSpoken = 200;

/** An overlay with more of the page's text than this is the page. */
const largestShare = 0.5;

/** What is clicked in a cookie wall, whatever that is called; of many, the first. */
const buttonName = /btn|button/i;
const mostButtons = 300;

/** The longest cookie wall, in UTF-16 units, and the elements above a button in which it is looked for. */
const longestWall = 3000;
const mostLevels = 8;

/** A wall with more of the page's text than this is the page, or an article about walls. */
const wallShare = 0.4;

/** Takes cookie walls, dialogs and words for screen readers alone out of a sketch, but never what holds its article. */
export function dropOverlays(body: SketchElement): void {
  const spoke: SketchElement[] = [];
  const buttons: SketchElement[] = [];
  const overlays = findWithin(body, (element) => {
    if (element.className !== '' && spoken.test(element.className)) spoke.push(element);
    if (isButton(element)) buttons.push(element);
    return isOverlay(element);
  });
  for (const words of spoke) {
    if (words.textContent.length <= longestSpoken) words.remove();
  }
  dropWalls(body, buttons.slice(0, mostButtons));
  if (overlays.length === 0) return;
  const most = body.textContent.length * largestShare;
  for (const overlay of overlays) {
    if (overlay.textContent.length <= most && !isOfArticle(overlay)) overlay.remove();
  }
}

function isButton(element: SketchElement): boolean {
  const { localName, className } = element;
  if (localName === 'button' || element.getAttribute('role') === 'button') return true;
  return localName === 'a' && (buttonName.test(className) || element.getAttribute('href') === '#');
}

function isOverlay(element: SketchElement): boolean {
  const { localName, className, id } = element;
  if (localName === 'dialog') return true;
  if (className !== '' && overlayName.test(className)) return true;
  if (id !== '' && overlayName.test(id)) return true;
  return (
    overlayRoles.has(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-modal') === 'true'
  );
}

/** Whether an overlay is part of the article, or the article part of the overlay. */
function isOfArticle(overlay: SketchElement): boolean {
  for (let one: SketchElement | null = overlay; one; one = one.parentNode) {
    if (isArticle(one)) return true;
  }
  return hasWithin(overlay, isArticle);
}

/** Drops what speaks of cookies around a button that says yes or no to them. */
function dropWalls(body: SketchElement, buttons: readonly SketchElement[]): void {
  for (const button of buttons) {
    const said = button.textContent;
    if (said.length > 60 || !consentButton.test(said.replace(/\s+/g, ' ').trim())) continue;
    const wall = wallAround(button, body);
    if (wall && wall.textContent.length <= body.textContent.length * wallShare) wall.remove();
  }
}

function wallAround(button: SketchElement, body: SketchElement): SketchElement | null {
  let around = button.parentNode;
  for (let level = 0; around && around !== body && level < mostLevels; level++) {
    const text = around.textContent;
    if (text.length > longestWall || hasWithin(around, isOfPage)) return null;
    if (consentTopic.test(text)) return around;
    around = around.parentNode;
  }
  return null;
}

/** What no cookie wall holds. */
function isOfPage(element: SketchElement): boolean {
  return element.localName === 'h1' || isArticle(element);
}
