import { expect } from '@playwright/test';
import type { Surface } from './reader.ts';
import { sentencePatterns } from './sentence.ts';

/** English for how long ago: the browser writes it, so no message has it. */
const englishTime = /\b(ago|yesterday|just now|now)\b/;

/** Expects that nothing is shown or read out in English which the language has a sentence for. */
export async function expectSpoken(
  surface: Surface,
  language: string,
  state: string,
): Promise<void> {
  const own = sentencePatterns(language);
  const english = [...sentencePatterns('en')].filter(
    ([key, pattern]) => own.get(key)?.source !== pattern.source && hasWords(pattern),
  );
  const texts = await surface.evaluate(() => {
    const attributes = [
      'title',
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'placeholder',
      'alt',
    ];
    const walker = document.createTreeWalker(document.documentElement);
    const found = [document.title];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        const of = node;
        found.push(...attributes.map((name) => of.getAttribute(name) ?? ''));
      } else if (node.parentElement?.closest('script, style, .result-lines') === null) {
        // The article's own sentences are in its own language.
        found.push(node.textContent ?? '');
      }
    }
    return [...new Set(found.map((text) => text.trim()))].filter((text) => /\p{L}/u.test(text));
  });
  expect(texts.length, 'texts to judge by').toBeGreaterThan(5);
  const inEnglish = texts.filter(
    (text) => englishTime.test(text) || english.some(([, pattern]) => pattern.test(text)),
  );
  expect(inEnglish, state).toEqual([]);
}

/** Whether there is more in a pattern than gaps and marks. */
function hasWords(pattern: RegExp): boolean {
  return /\p{L}{2}/u.test(pattern.source);
}
