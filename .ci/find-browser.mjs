import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Finds a Chromium, Chrome or Edge to load the extension into, and installs Chromium where none is found and the
 * system lets us. `CHROME_PATH` names one outright.
 */

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const windowsPaths = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/**
 * The path of a browser, or null.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : null;
  return places().find((place) => existsSync(place)) ?? null;
}

/**
 * Finds a browser, installing one if need be.
 * @returns {{ path: string, problem: null } | { path: null, problem: string }} where it is, or one line on what to do
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return { path: found, problem: null };
  if (process.env.CHROME_PATH) {
    return {
      path: null,
      problem: `CHROME_PATH names ${process.env.CHROME_PATH}, and nothing is there.`,
    };
  }
  const asRoot = debianRoot();
  if (asRoot) {
    process.stdout.write('No browser found: installing Chromium with apt-get.\n');
    installChromium(asRoot);
    const installed = findBrowser();
    if (installed) return { path: installed, problem: null };
  }
  return {
    path: null,
    problem: 'No browser found: install Chromium, Chrome or Edge, or set CHROME_PATH to one.',
  };
}

function places() {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return roots.flatMap((root) =>
      macApps.map((app) => join(root, `${app}.app/Contents/MacOS/${app}`)),
    );
  }
  if (process.platform === 'win32') {
    const roots = [
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
      process.env.LOCALAPPDATA,
    ].filter(Boolean);
    return windowsPaths.flatMap((path) => roots.map((root) => join(root, path)));
  }
  const folders = [...new Set(['/usr/bin', ...onPath, '/usr/local/bin', '/snap/bin'])];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** How to run a command as root on a Debian-like system: the words to put before it, or null. */
function debianRoot() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n']
    : null;
}

/** Chromium, fonts for the scripts and emoji on the test pages, and what presses real keys in a window. */
function installChromium(asRoot) {
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300'];
  const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-color-emoji', 'xvfb', 'xdotool'];
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command, ...rest] = [...asRoot, ...apt, ...words];
    const done = spawnSync(command, rest, { encoding: 'utf8' });
    if (done.status !== 0) {
      process.stdout.write(`apt-get ${words[0]}: ${lastLine(done.stderr)}\n`);
      return;
    }
  }
}

function lastLine(text) {
  return (text ?? '').trim().split('\n').at(-1) ?? '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { path, problem } = ensureBrowser();
  process.stdout.write(`${path ?? problem}\n`);
  process.exitCode = path ? 0 : 1;
}
