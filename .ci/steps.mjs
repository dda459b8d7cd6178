import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/**
 * The steps of `npm test`, in order. Each says how much it read: a check that read nothing has failed, whatever its
 * exit code. `needs` names the step without which one makes no sense.
 */

const bin = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  knip: 'node_modules/knip/bin/knip.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  playwright: 'node_modules/@playwright/test/cli.js',
};

export const steps = [
  {
    name: 'format',
    run: () => check([bin.biome, 'format', '.'], /Checked (\d+) files/g, 'files'),
  },
  {
    name: 'lint',
    run: () =>
      check(
        [bin.biome, 'check', '--formatter-enabled=false', '--error-on-warnings', '.'],
        /Checked (\d+) files/g,
        'files',
      ),
  },
  { name: 'types', run: () => checkTypes('tsconfig.json') },
  { name: 'pure rooms', run: () => checkTypes('tsconfig.pure.json') },
  { name: 'rooms', run: () => check(['.ci/rooms.mjs'], /(\d+) modules read/g, 'modules') },
  {
    name: 'dead code',
    run: () =>
      check(
        [bin.knip, '--no-progress', '--reporter', 'symbols', '--reporter', './.ci/count-files.mjs'],
        /(\d+) files read/g,
        'files',
      ),
  },
  { name: 'unit', run: runUnitTests },
  { name: 'build', run: () => check([bin.vite, 'build'], /(\d+) modules transformed/g, 'modules') },
  {
    name: 'sizes',
    needs: 'build',
    run: () => check(['.ci/sizes.mjs'], /(\d+) entries weighed/g, 'entries', true),
  },
  { name: 'end-to-end', needs: 'build', run: runBrowserTests },
];

/** Runs a command as one check. `counts` finds how much it read, all finds together; `shown` shows what it says. */
async function check(words, counts, unit, shown = false) {
  const { code, output } = await node(words);
  const read = [...output.matchAll(counts)].reduce((sum, [, count]) => sum + Number(count), 0);
  const failed = code !== 0 || read === 0 ? 1 : 0;
  return {
    passed: 1 - failed,
    failed,
    skipped: [],
    read: `${read} ${unit}`,
    output: read === 0 ? `${output}\nIt read nothing.` : output,
    shown,
  };
}

/** The compiler names every file it read, and among them the errors. */
async function checkTypes(config) {
  const { code, output } = await node([bin.tsc, '-p', config, '--listFiles', '--pretty', 'false']);
  const lines = output.split('\n').map((line) => line.trim().replaceAll('\\', '/'));
  const isFile = (line) => /^(\/|[A-Za-z]:\/).*\.[cm]?tsx?$/.test(line);
  const own = lines.filter((line) => isFile(line) && !line.includes('/node_modules/'));
  const errors = lines.filter((line) => !isFile(line)).join('\n');
  const failed = code !== 0 || own.length === 0 ? 1 : 0;
  return { passed: 1 - failed, failed, skipped: [], read: `${own.length} files`, output: errors };
}

async function runUnitTests() {
  const path = 'out/unit.json';
  rmSync(path, { force: true });
  const { code, output } = await node([
    bin.vitest,
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${path}`,
  ]);
  const report = readReport(path);
  const skipped = (report?.testResults ?? []).flatMap((file) =>
    file.assertionResults.filter(
      ({ status }) => status === 'skipped' || status === 'todo' || status === 'pending',
    ),
  );
  return judge(code, output, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: skipped.map(({ fullName }) => fullName),
  });
}

async function runBrowserTests() {
  const path = 'out/e2e.json';
  rmSync(path, { force: true });
  const { code, output } = await node([bin.playwright, 'test']);
  const report = readReport(path);
  const stats = report?.stats ?? { expected: 0, unexpected: 0, flaky: 0 };
  return judge(code, output, {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: (report?.suites ?? []).flatMap(skippedIn),
  });
}

function skippedIn(suite) {
  const here = (suite.specs ?? []).filter((spec) =>
    spec.tests.some(({ status }) => status === 'skipped'),
  );
  return [...here.map(({ title }) => title), ...(suite.suites ?? []).flatMap(skippedIn)];
}

/** A run that ended badly with no test to blame, or that ran no test, has failed once. */
function judge(code, output, counts) {
  const nothing = counts.passed + counts.failed === 0;
  const failed = counts.failed || (code !== 0 || nothing ? 1 : 0);
  return { ...counts, failed, read: `${counts.passed + counts.failed} tests`, output };
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function node(words) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (data) => {
      output += data;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => resolve({ code, output: output.trim() }));
  });
}
