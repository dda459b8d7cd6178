import { browser } from './browser.ts';

/** What came of asking the reader for permissions. */
export interface Grant {
  allowed: boolean;
  /** The patterns that they had not given before: these are given back when nothing needs them any more. */
  granted: string[];
}

/**
 * Asks the reader for the permission to ask sites, without the protection that pages have from each other. Only in their
 * own gesture, and before much else is waited for. Never throws: what the browser does not grant is refused.
 *
 * @param patterns as the browser's permissions name sites: `https://example.org/*`
 */
export async function askForPatterns(patterns: readonly string[]): Promise<Grant> {
  try {
    const before = (await browser.permissions.getAll()).origins ?? [];
    const allowed = await browser.permissions.request({ origins: [...patterns] });
    const isNew = (pattern: string) => !isAmong(pattern, before);
    return { allowed, granted: allowed ? patterns.filter(isNew) : [] };
  } catch {
    return { allowed: false, granted: [] };
  }
}

/** Which of some permissions the reader has not given, or has taken back. */
export async function listLacking(patterns: readonly string[]): Promise<string[]> {
  const there = (await browser.permissions.getAll()).origins ?? [];
  return patterns.filter((pattern) => !isAmong(pattern, there));
}

/** Whether a permission was there, alone or as part of one for all ports or all sites. */
function isAmong(pattern: string, before: readonly string[]): boolean {
  const [scheme] = pattern.split(':');
  const anyPort = pattern.replace(/:\d+(?=\/)/, '');
  return [pattern, anyPort, `${scheme}://*/*`, '*://*/*', '<all_urls>'].some((one) =>
    before.includes(one),
  );
}
