import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './find-browser.mjs';
import { ensurePackages } from './packages.mjs';

/** The project's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Makes a bare clone ready: Node is new enough, packages are installed, a browser is found. Where that cannot be
 * done, says in one line what to do and ends the process with 1. Needs no display.
 * @returns {{ browser: string }} the path of the browser
 */
export function setUp() {
  process.chdir(root);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node ${process.versions.node} is too old: install 20.19 or newer.`);
  const problem = ensurePackages(root);
  if (problem) stop(problem);
  const browser = ensureBrowser();
  if (!browser.path) stop(browser.problem);
  process.env.CHROME_PATH = browser.path;
  return { browser: browser.path };
}

/** @returns {never} */
function stop(line) {
  process.stdout.write(`${line}\n`);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
