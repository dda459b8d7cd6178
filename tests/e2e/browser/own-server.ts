import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { ModelServer } from '../site/model-server.ts';
import type { Site } from '../site/serve-site.ts';
import { copyExtension } from './extension-copy.ts';
import { launchAlone } from './fixtures.ts';
import { builtExtension, type LaunchOptions } from './launch.ts';
import type { TestBrowser } from './test-browser.ts';

/**
 * A browser that can reach one server of this machine besides the sample site, and whose reader has given the
 * permission to ask it: the browser's own question stands in a window that no test can press. Close it yourself.
 */
export async function launchWithServer(
  site: Site,
  { address }: ModelServer,
  change: Partial<LaunchOptions> = {},
): Promise<TestBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-granted-'));
  const extension = await copyExtension(builtExtension, folder, (manifest) => {
    manifest.host_permissions = ['http://127.0.0.1/*'];
  });
  const bypass = `--proxy-bypass-list=<-loopback>;*.example;${new URL(address).host}`;
  return launchAlone(site, { ...change, extension, args: [...(change.args ?? []), bypass] });
}

/** Expects that the extension asked nobody but the reader's server, and that nothing else went wrong. */
export function expectNobodyElseAsked({ watch }: TestBrowser, { address }: ModelServer): void {
  // A test may type another port, where nobody is.
  const { protocol, hostname, port } = new URL(address);
  const place = `${protocol}//${hostname}:(${port}|9)`;
  const allowed = new RegExp(`^request from chrome-extension://\\S+: (GET|POST) ${place}/v1/`);
  // That a server refuses or breaks off is said by the browser in the console as well.
  const refused = new RegExp(`^console: Failed to load resource: [^]*${place}/v1/`);
  const others = watch.take().filter((found) => !allowed.test(found) && !refused.test(found));
  expect(others, 'requests and errors of the extension').toEqual([]);
}
