import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostsOf, patternsOf } from '../../../src/related/site-permission.ts';
import { origin } from '../site/newspaper.ts';
import { wire } from '../site/serve-feeds.ts';
import { gazette } from '../site/told-by-others.ts';
import { copyExtension } from './extension-copy.ts';
import { test as base } from './fixtures.ts';
import { builtExtension, type LaunchOptions } from './launch.ts';

/** The sites of all that tell of the sample newspaper's articles, for `test.use({ allowed })`. */
export const newsSites = patternsOf([wire, gazette, origin].flatMap(hostsOf));

/**
 * A browser with the extension as it is after the reader allowed it to read the news agency's site, or others: without a window
 * the browser's own question cannot be answered, so that this copy has the permission from the start.
 */
export const test = base.extend<{ allowed: string[]; more: Partial<LaunchOptions> }>({
  more: [{}, { option: true }],
  allowed: [patternsOf(hostsOf(wire)), { option: true }],
  launch: async ({ allowed, more }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'afterword-allowed-'));
    const extension = await copyExtension(builtExtension, folder, (manifest) => {
      manifest.host_permissions = allowed;
    });
    await use({ ...more, extension });
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});
