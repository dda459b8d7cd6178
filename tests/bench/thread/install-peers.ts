import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Clients of other comment systems, as they are published. No part of the project is made with them. */
const packages = { artalk: '2.9.1', '@waline/client': '3.15.2', hypothesis: '1.1766.0' };

/** Not kept: installed by the first run. */
const folder = resolve('out', 'bench', 'thread-peers');

/** Installs the clients where they are not yet. Answers the folder of their packages, or null where that fails. */
export function installPeers(tell: (line: string) => void): string | null {
  const modules = join(folder, 'node_modules');
  if (Object.keys(packages).every((name) => existsSync(join(modules, name)))) return modules;
  tell('Installing other clients.');
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const done = spawnSync('npm', ['install', '--prefix', folder, ...quiet, ...wanted], {
    encoding: 'utf8',
  });
  if (done.status === 0) return modules;
  tell(`They could not be installed: ${done.stderr.trim().split('\n').at(-1)}`);
  return null;
}
