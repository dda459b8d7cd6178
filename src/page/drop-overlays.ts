/** What lies over a page, by roles and the usual names. */
const overlays = [
  ...['dialog', '[role="dialog"]', '[role="alertdialog"]', '[aria-modal="true"]'],
  ...['cookie', 'consent', 'gdpr'].flatMap((name) => [`[id*="${name}" i]`, `[class*="${name}" i]`]),
].join();

/** The usual names of words for screen readers alone, and how long such words are at most, in UTF-16 units. */
const spoken = '.sr-only, .visually-hidden, .screen-reader-text';
const longestSpoken = 200;

/** What makes an overlay part of the article, or the article part of the overlay. */
const own = 'article, main, [itemprop~="articleBody"]';

/** An overlay with more of the page's text than this is the page. */
const largestShare = 0.5;

/** Takes cookie walls, dialogs and words for screen readers alone out of a copy, but never what holds its article. */
export function dropOverlays(copy: Document): void {
  const { body } = copy;
  if (!body) return;
  for (const words of body.querySelectorAll(spoken)) {
    if ((words.textContent ?? '').length <= longestSpoken) words.remove();
  }
  const found = body.querySelectorAll(overlays);
  if (found.length === 0) return;
  const most = (body.textContent ?? '').length * largestShare;
  for (const overlay of found) {
    const isSmall = (overlay.textContent ?? '').length <= most;
    if (isSmall && overlay.closest(own) === null && overlay.querySelector(own) === null) {
      overlay.remove();
    }
  }
}
