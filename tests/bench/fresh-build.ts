import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made from. */
const sources = [
  'src',
  'public',
  'manifest.json',
  'vite.config.ts',
  'package.json',
  '.ci/word-vectors.mjs',
];

/** Builds the extension into `dist` if it is not there, or older than what it is made from. */
export function ensureBuild(dist: string, tell: (line: string) => void): void {
  const built = join(dist, 'manifest.json');
  if (existsSync(built) && statSync(built).mtimeMs >= newest(sources)) return;
  tell('Building the extension.');
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const done = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    env: { ...process.env, AFTERWORD_DIST: dist },
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`The build failed.\n${done.stdout}${done.stderr}`);
}

/** When the last change was made in files and folders: milliseconds since 1970. */
function newest(paths: readonly string[]): number {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
      : [path],
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
