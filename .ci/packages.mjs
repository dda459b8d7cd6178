import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether what stands in `node_modules` is what `package-lock.json` asks for. npm writes a list of what it installed
 * as its last act, so a broken-off install does not pass. Packages for other systems may be missing.
 * @param {string} root the project's folder
 */
function packagesAreFresh(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  const missing = Object.entries(wanted).some(
    ([path, want]) =>
      path !== '' && !(want.optional || want.peer) && installed[path]?.version !== want.version,
  );
  const foreign = Object.entries(installed).some(
    ([path, have]) => wanted[path]?.version !== have.version,
  );
  return !missing && !foreign;
}

/**
 * Installs the packages if need be.
 * @param {string} root the project's folder
 * @returns {string | null} null when they are there, or one line on what went wrong
 */
export function ensurePackages(root) {
  if (packagesAreFresh(root)) return null;
  process.stdout.write('Installing packages with npm ci.\n');
  const npm = process.env.npm_execpath;
  const words = ['ci', '--no-audit', '--no-fund'];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...words], { cwd: root, encoding: 'utf8' })
    : spawnSync('npm', words, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status === 0) return null;
  const output = `${done.stderr ?? ''}${done.error?.message ?? ''}`.trim();
  return `npm ci failed: ${output.split('\n').find((line) => line.includes('npm error')) ?? output}`;
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
