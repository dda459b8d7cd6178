import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../../../.ci/find-browser.mjs';
import type { Site } from '../site/serve-site.ts';
import type { Outside } from './outside.ts';

export interface LaunchOptions {
  /** A folder of the browser's own, kept between launches. */
  profile: string;
  /** Whether the profile's folder goes when the browser is closed. */
  passing: boolean;
  site: Site;
  /** What notes and refuses every request to elsewhere, or null for a browser that may go anywhere. */
  outside: Outside | null;
  /** The folder of the unpacked extension, or null for a browser without one. */
  extension: string | null;
  /** Off for a window that is seen: needs a display. */
  headless: boolean;
  /** Whether the system's theme is dark, for pages, popup and panel alike. */
  dark: boolean;
  /** The window, in CSS pixels; the page is about 90 less high. */
  size: { width: number; height: number };
  /** The browser's language, such as `de`. */
  locale: string;
  /** Added to the environment, such as `DISPLAY`. */
  env: Record<string, string>;
  /** More switches of Chromium. */
  args: string[];
  /** Switches that Playwright sets and this browser goes without, such as `--disable-back-forward-cache`. */
  without: string[];
}

/** Where a build puts the extension; `AFTERWORD_DIST` names another folder. */
export const builtExtension = resolve(process.env.AFTERWORD_DIST ?? 'dist');

/** Starts a browser with the extension in it, the sample site on its hosts, and nothing else reachable. */
export async function launchContext(options: LaunchOptions): Promise<BrowserContext> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium found: set CHROME_PATH to one');
  const { extension, site, outside, size } = options;
  if (extension !== null && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`No extension in ${extension}: run "npm run build" first`);
  }
  // Playwright then treats the popup as a page like any other, instead of leaving it alone.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath,
    headless: options.headless,
    colorScheme: null,
    viewport: null,
    ignoreDefaultArgs: [
      '--disable-extensions',
      // Who sits in front of the window need not read that a program drives it.
      ...(options.headless ? [] : ['--enable-automation']),
      ...options.without,
    ],
    // Where the system has languages of its own, they come before the switch.
    env: { ...definedEnvironment(), LANGUAGE: options.locale, ...options.env },
    args: [
      ...(options.headless || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      // Without a display the screen is small, and the popup shrinks to fit it.
      '--screen-info={3200x2400}',
      `--window-size=${size.width},${size.height}`,
      `--lang=${options.locale}`,
      `--host-resolver-rules=MAP *.example:80 127.0.0.1:${site.port}`,
      `--unsafely-treat-insecure-origin-as-secure=${site.origins.join(',')}`,
      ...(outside === null
        ? []
        : [
            `--proxy-server=127.0.0.1:${outside.port}`,
            '--proxy-bypass-list=<-loopback>;*.example',
          ]),
      ...(options.dark ? ['--force-dark-mode'] : []),
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...options.args,
    ],
  });
  context.setDefaultTimeout(15_000);
  return context;
}

function definedEnvironment(): Record<string, string> {
  const pairs = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}
