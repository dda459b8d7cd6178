import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Asks axe-core about a page as it is now. Put in by the browser's protocol, which no policy of the page forbids. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(source);
  const { passes, violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
  expect(passes.length, 'rules that axe-core found something to judge by').toBeGreaterThan(10);
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(found).toEqual([]);
}
