import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Asks axe-core about a page or frame as it is now. Put in by the browser's protocol, which no policy of the page
 * forbids. `state` names what it shows, where one test asks more than once.
 */
export async function expectAccessible(page: Page | Frame, state?: string): Promise<void> {
  const { passes, violations } = await runAxe(page);
  expect(passes.length, 'rules that axe-core found something to judge by').toBeGreaterThan(10);
  expect(listFound(violations), state).toEqual([]);
}

/**
 * Expects what every state of every surface keeps: nothing that axe-core finds, in the other theme neither, nothing too
 * small to hit, nothing out of its place, nothing that moves.
 */
export async function expectUsable(page: Page | Frame, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectContrast(page, `${state}, in the other theme`);
  await expectTargets(page, state);
  await expectInPlace(page, state);
  await expectStill(page, state);
}

async function expectContrast(page: Page | Frame, state: string): Promise<void> {
  const before = await page.evaluate(() => {
    const { theme } = document.documentElement.dataset;
    const isDark =
      theme === 'dark' || (!theme && matchMedia('(prefers-color-scheme: dark)').matches);
    document.documentElement.dataset.theme = isDark ? 'light' : 'dark';
    return theme;
  });
  const { violations } = await runAxe(page, { runOnly: ['color-contrast'] });
  await page.evaluate((theme) => {
    if (theme === undefined) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, before);
  expect(listFound(violations), state).toEqual([]);
}

async function runAxe(page: Page | Frame, options: RunOptions = {}): Promise<AxeResults> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(source);
  return page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
}

function listFound(violations: AxeResults['violations']): string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Expects nothing that moves by itself, whether or not the reader asked for less motion (WCAG 2.2, 2.2.2 and 2.3.3). */
async function expectStill(page: Page | Frame, state: string): Promise<void> {
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
  expect(moving, state).toEqual([]);
}

/**
 * Goes through everything that the Tab key reaches, from where the focus is and to the last, and expects that each
 * shows that it has the focus (WCAG 2.2, 2.4.7), stands where nothing covers it (2.4.11), and comes after the one before (2.4.3).
 * @returns how many there were
 */
export async function expectFocusSeen(
  page: Page | Frame,
  press: (key: string) => Promise<void>,
): Promise<number> {
  const faults: string[] = [];
  for (let count = 0; ; count += 1) {
    const { fault, isLast } = await page.evaluate(judgeFocus);
    if (fault !== null) faults.push(fault);
    if (isLast || count > 200) {
      expect(faults).toEqual([]);
      return count + 1;
    }
    await press('Tab');
  }
}

/** Runs in the page: what is wrong with the focus, and whether nothing comes after it. */
function judgeFocus(): { fault: string | null; isLast: boolean } {
  const selector = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  const focused = document.activeElement as HTMLElement;
  const at = all.indexOf(focused);
  // Of radio buttons with one name, one takes the Tab key for all.
  const isLast = all
    .slice(at + 1)
    .every((other) => other instanceof HTMLInputElement && other.type === 'radio');
  const rings = [focused, focused.closest('.write-box'), focused.closest('label')].map(
    (element) => element && getComputedStyle(element),
  );
  const isSeen = rings.some(
    (style) =>
      style &&
      ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ||
        style.boxShadow !== 'none'),
  );
  const box = focused.getBoundingClientRect();
  const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1);
  const top = document.elementFromPoint(x, box.y + box.height / 2);
  const isCovered = !(top !== null && (focused.contains(top) || top.contains(focused)));
  const last = window as Window & { lastFocused?: Element };
  const isBehind =
    last.lastFocused?.isConnected &&
    Boolean(focused.compareDocumentPosition(last.lastFocused) & Node.DOCUMENT_POSITION_FOLLOWING);
  last.lastFocused = focused;
  const name = focused.outerHTML.slice(0, 120);
  if (focused === document.body || at === -1) return { fault: `lost: ${name}`, isLast: true };
  if (!isSeen) return { fault: `not seen: ${name}`, isLast };
  if (isCovered) return { fault: `covered: ${name}`, isLast };
  return { fault: isBehind ? `out of order: ${name}` : null, isLast };
}

/**
 * Expects nothing to click that is less than 24 pixels wide or high (WCAG 2.2, 2.5.8); links in a text may be, and a
 * label around what is clicked is clicked too.
 */
export async function expectTargets(page: Page | Frame, state?: string): Promise<void> {
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button:not(p .mention), input, textarea, a:not(p a), [role=button]',
      ),
    ]
      .map((element) => ({
        element,
        box: (element.closest('label') ?? element).getBoundingClientRect(),
      }))
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
