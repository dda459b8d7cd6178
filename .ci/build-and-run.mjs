import { spawnSync } from 'node:child_process';
import { setUp } from './setup.mjs';

/**
 * Builds the extension, then runs a TypeScript file with it. The process ends as that does.
 * @param {string} file
 */
export function buildAndRun(file) {
  setUp();
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
  const build = spawnSync(process.execPath, vite, { encoding: 'utf8' });
  if (build.status !== 0) {
    console.log(`${build.stdout}${build.stderr}`);
    process.exitCode = 1;
    return;
  }
  const ran = spawnSync(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' });
  process.exitCode = ran.status ?? 1;
}
