import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { root } from './setup.mjs';

/** The rules of `.dependency-cruiser.cjs` over `src` and `tests`, and a proof that they bite. */

const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const fewestModules = 10;

/** Files that each break one rule, with the name of the rule that must say so. */
const planted = {
  'src/thread/comment.ts': ['export const comment = 1;', null],
  'src/browser.ts': ['export const browser = {};', null],
  'src/article/leak.ts': [
    "import type * as comment from '../thread/comment.ts'; export type Leak = typeof comment;",
    'article imports only its rooms',
  ],
  'src/article/package.ts': [
    "import { openDB } from 'idb'; export const open = openDB;",
    'article imports only its packages',
  ],
  'src/store/tabs.ts': [
    "import { browser } from '../browser.ts'; export const tabs = browser.tabs;",
    'few files touch the browser',
  ],
  'src/ui/test.ts': [
    "import { probe } from '../../tests/probe.ts'; export const seen = probe;",
    'src knows no tests',
  ],
  'tests/probe.ts': ['export const probe = 1;', null],
  'src/handlers/one.ts': ["import { two } from './two.ts'; export const one = two;", 'no cycle'],
  'src/handlers/two.ts': ["import { one } from './one.ts'; export const two = one;", 'no cycle'],
  'src/page/alone.ts': ['export const alone = 1;', 'no orphan'],
  'src/page/lost.ts': [
    "import { gone } from './gone.ts'; export const lost = gone;",
    'everything resolves',
  ],
  'src/elsewhere/thing.ts': ["import '../page/lost.ts';", 'every file has a room'],
};

const found = await judge(root);
const missed = await plant();
for (const { rule, from, to } of found.violations) console.log(`${from} → ${to}: ${rule.name}`);
for (const name of missed) console.log(`The rule "${name}" let a planted violation pass.`);
const tooFew = found.modules < fewestModules;
console.log(
  `${found.modules} modules read, ${found.violations.length} violations, ${new Set(expectedRules()).size} rules tried`,
);
process.exitCode = found.violations.length > 0 || missed.length > 0 || tooFew ? 1 : 0;

/** Which of the rules that ought to bite on the planted files do not. */
async function plant() {
  const folder = join(root, 'out/rooms');
  await rm(folder, { recursive: true, force: true });
  for (const [path, [text]] of Object.entries(planted)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { violations } = await judge(folder);
  await rm(folder, { recursive: true, force: true });
  const seen = new Set(violations.map(({ rule }) => rule.name));
  return expectedRules().filter((name) => !seen.has(name));
}

function expectedRules() {
  return Object.values(planted).flatMap(([, rule]) => rule ?? []);
}

async function judge(folder) {
  process.chdir(folder);
  const { output } = await cruise(
    ['src', 'tests'],
    { ...options, tsConfig: undefined, baseDir: folder, validate: true, ruleSet: { forbidden } },
    options.enhancedResolveOptions,
  );
  process.chdir(root);
  const modules = output.modules.filter(({ source }) => /^(src|tests)\//.test(source)).length;
  return { modules, violations: output.summary.violations };
}
