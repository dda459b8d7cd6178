import { findAll, isShown, textOf } from './read-safely.ts';

const most = { boxes: 5, considered: 200, text: 300 };

/** What sites call the boxes before the rest of an article, the surest first. */
const walls = [
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="pay-wall" i]',
  '[class*="wall"], [class*="locked"], [class*="premium"], [class*="subscri"], [class*="barrier"], [class*="gate"], ' +
    '[class*="piano"], [class*="metered"], [class*="abo-"], [class*="teaser-end"], [id*="subscri"]',
];

/** The texts of boxes that may stand before the rest of an article: those that are shown, at most five. */
export function readWalls(document: Document): string[] {
  const texts = walls.flatMap((selector) =>
    findAll(document, selector)
      .slice(0, most.considered)
      .filter(isShown)
      .map((box) => textOf(box, 2000))
      // A longer box is the article itself, or the page.
      .filter((text) => text.length > 0 && text.length < 1500)
      .map((text) => text.slice(0, most.text)),
  );
  return [...new Set(texts)].slice(0, most.boxes);
}
