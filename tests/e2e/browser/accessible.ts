import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Asks axe-core about a page or frame as it is now. Put in by the browser's protocol, which no policy of the page
 * forbids. `state` names what it shows, where one test asks more than once.
 */
export async function expectAccessible(page: Page | Frame, state?: string): Promise<void> {
  await page.evaluate(source);
  const { passes, violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
  expect(passes.length, 'rules that axe-core found something to judge by').toBeGreaterThan(10);
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(found, state).toEqual([]);
}

/** Expects nothing to click that is less than 24 pixels wide or high (WCAG 2.2, 2.5.8); links in a text may be. */
export async function expectTargets(page: Page | Frame, state?: string): Promise<void> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, input, textarea, a:not(p a), [role=button]')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => `${element.outerHTML} is ${box.width} x ${box.height}`),
  );
  expect(small, state).toEqual([]);
}

/** Expects nothing that stands out at the sides: only a line that is cut with an ellipsis may be longer than its place. */
export async function expectInPlace(page: Page | Frame, state?: string): Promise<void> {
  const out = await page.evaluate(() => {
    const isCut = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).textOverflow === 'ellipsis' ||
        getComputedStyle(element).clipPath !== 'none' ||
        isCut(element.parentElement));
    const outside = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    });
    const scrolling = [...document.querySelectorAll('html, body, main, footer')].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    return [...outside.filter((element) => !isCut(element)), ...scrolling].map(({ outerHTML }) =>
      outerHTML.slice(0, 120),
    );
  });
  expect(out, state).toEqual([]);
}
