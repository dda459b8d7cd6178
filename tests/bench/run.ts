import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { builtExtension } from '../e2e/browser/launch.ts';
import type { Benchmark, MeasuredRow, Row } from './benchmark.ts';
import { benchmarks } from './benchmarks.ts';
import { placeSection, writeSection } from './document.ts';
import { ensureBuild } from './fresh-build.ts';
import { describeMachine } from './machine.ts';
import { type Arguments, readArguments } from './read-arguments.ts';
import { writeTable } from './table.ts';

/** `npm run bench -- NAME [--json FILE] [--data DIR] [--rounds N]`; without a name, the list of benchmarks. */

const documentPath = 'docs/benchmarks.md';
const tell = (line: string): void => console.log(line);

const read = readArguments(
  process.argv.slice(2),
  benchmarks.map(({ name }) => name),
);
if (typeof read === 'string') {
  console.error(read);
  process.exitCode = 2;
} else {
  const chosen = benchmarks.find(({ name }) => name === read.name);
  if (chosen) await runOne(chosen, read);
  else list();
}

function list(): void {
  for (const { name, summary, needs } of benchmarks) {
    tell(`${name.padEnd(10)} ${summary}\n${''.padEnd(10)} Needs ${needs}.`);
  }
}

async function runOne(benchmark: Benchmark, { json, data, rounds }: Arguments): Promise<void> {
  ensureBuild(builtExtension, tell);
  const machine = await describeMachine();
  const rows = await benchmark.run({ dist: builtExtension, data, rounds, tell });
  // It said why; what was measured before stays in the document.
  if (rows.length === 0) return;
  const table = writeTable(rows);
  tell(`\n${table}\n`);
  if (json !== null) {
    await mkdir(dirname(json), { recursive: true });
    const bare = { name: benchmark.name, rows: rows.map(withoutSpread) };
    await writeFile(json, `${JSON.stringify(bare, null, 2)}\n`);
  }
  const date = new Date().toISOString().slice(0, 10);
  const section = writeSection(benchmark, { machine, date }, table);
  const before = existsSync(documentPath) ? await readFile(documentPath, 'utf8') : null;
  await writeFile(documentPath, placeSection(before, benchmark.name, section));
  for (const row of rows.filter(({ holds }) => holds === false)) {
    tell(`Missed: ${row.case}, ${row.metric}: ${row.goal}.`);
  }
}

function withoutSpread({ spread: _, ...row }: MeasuredRow): Row {
  return row;
}
