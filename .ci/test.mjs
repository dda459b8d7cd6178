import { setUp } from './setup.mjs';
import { steps } from './steps.mjs';

/**
 * Everything that is checked, one line a step, with the output of each that failed. Every step runs, also after a
 * failure, unless it needs one that failed. The last line counts: each unit and end-to-end test, and each other step.
 */

setUp();
const total = { passed: 0, failed: 0 };
const skipped = [];
const broken = new Set();
for (const { name, needs, run } of steps) {
  if (needs && broken.has(needs)) {
    console.log(`✗ ${name.padEnd(11)} not run: ${needs} failed`);
    total.failed += 1;
    continue;
  }
  const began = Date.now();
  const result = await run();
  const seconds = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  const { passed, failed, read, output, shown } = result;
  const counts = passed + failed > 1 ? `${passed} passed, ${failed} failed` : read;
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(11)} ${counts.padEnd(24)} ${seconds.padStart(8)}`,
  );
  if (failed || shown) console.log(`${output}\n`);
  if (failed) broken.add(name);
  total.passed += passed;
  total.failed += failed;
  skipped.push(...result.skipped.map((title) => `skipped: ${name}, ${title}`));
}
for (const line of skipped) console.log(line);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
