import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../../.ci/find-browser.mjs';
import { median } from '../samples.ts';
import { buildScript } from './build-script.ts';
import type { Found } from './peers.ts';
import type * as probe from './probe.ts';
import { type Reader, rounds, type Timed } from './readers.ts';
import { type PageSet, readPage, type Truth } from './sets.ts';

/** What each reader found in a page. */
export interface Reading {
  truth: Truth;
  found: Record<Reader, Found>;
  /** Milliseconds: the median of the rounds. */
  times: Record<Timed, number>;
  /** Ours without each of its passes, by the pass. */
  without: Record<string, string>;
}

/** Reads all pages of a set in a Chromium that runs none of their scripts and reaches no network. */
export async function readSet(set: PageSet, tell: (line: string) => void): Promise<Reading[]> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium found: set CHROME_PATH to one');
  const scripts = await Promise.all([
    buildScript('probe.ts', 'readingProbe'),
    buildScript('read-document.ts', 'AfterwordReader'),
  ]);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const readings: Reading[] = [];
    for (const truth of set.pages) {
      if (readings.length % 50 === 0) tell(`${set.name}: ${readings.length}/${set.pages.length}`);
      readings.push(await readOne(browser, set, truth, scripts));
    }
    return readings;
  } finally {
    await browser.close();
  }
}

async function readOne(
  browser: Browser,
  set: PageSet,
  truth: Truth,
  scripts: readonly string[],
): Promise<Reading> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  try {
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({
            body: readPage(set, truth),
            contentType: 'text/html; charset=utf-8',
            // The page's scripts do not run, and `<noscript>` is as it is where they could.
            headers: { 'content-security-policy': "script-src 'none'" },
          })
        : route.abort(),
    );
    await page.goto(truth.url, { waitUntil: 'domcontentloaded' });
    for (const script of scripts) await page.evaluate(script);
    const { times, ...read } = await page.evaluate(
      ({ url, rounds }) =>
        (globalThis as unknown as { readingProbe: typeof probe }).readingProbe.probe(url, rounds),
      { url: truth.url, rounds },
    );
    const middle = (name: Timed): number => median(times.map((round) => round[name]));
    return {
      truth,
      ...read,
      times: {
        'Readability as is': middle('Readability as is'),
        Defuddle: middle('Defuddle'),
        Afterword: middle('Afterword'),
        'bare walk': middle('bare walk'),
      },
    };
  } finally {
    await page.close();
  }
}
