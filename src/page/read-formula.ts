import { attempt, attribute, foldText } from './read-safely.ts';

/** What KaTeX, MathJax and MediaWiki draw a formula in: once for the eye, and once as MathML. */
const drawn = /(?:^|\s)(?:katex|MathJax|mwe-math-element)(?:\s|$)/;

/** UTF-16 units of one formula. */
const longest = 2000;

/**
 * The text of an element that is a formula, once: as its author wrote it in TeX where that is there, else its MathML's.
 *
 * @returns '' where it is no formula, or has no text
 */
export function readFormula(element: Element, name: string): string {
  const isDrawn = name === 'mjx-container' || drawn.test(attribute(element, 'class'));
  if (name !== 'math' && !isDrawn) return '';
  return attempt(() => {
    // A whole page may be called so for what is in it.
    if (element.querySelector('p, h1, h2, h3, li') !== null) return '';
    const math = name === 'math' ? element : element.querySelector('math');
    const tex = math?.querySelector('annotation[encoding="application/x-tex"]')?.textContent;
    const [, plain = tex] = /^\s*\{\\displaystyle\s([\s\S]*)\}\s*$/.exec(tex ?? '') ?? [];
    const shown = math?.querySelector('semantics')?.firstElementChild ?? math;
    return foldText(plain || shown?.textContent || '', longest);
  }, '');
}
