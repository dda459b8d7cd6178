import type { MeasuredRow } from './benchmark.ts';

const heads = ['case', 'metric', 'value', 'middle half', 'limit', 'ratio', 'goal', 'holds'];

/** The rows as a Markdown table, its columns aligned, so that it reads as well in a terminal. */
export function writeTable(rows: readonly MeasuredRow[]): string {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) =>
    Math.max(3, ...cells.map((line) => [...(line[column] ?? '')].length)),
  );
  const [head = '', ...body] = cells.map((line) => {
    const padded = line.map(
      (cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length),
    );
    return `| ${padded.join(' | ')} |`;
  });
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [head, rule, ...body].join('\n');
}

function cellsOf(row: MeasuredRow): string[] {
  const { value, unit, spread, limit, ratio, goal, holds } = row;
  return [
    row.case,
    row.metric,
    withUnit(value, unit),
    spread === null ? '' : spread.map(writeNumber).join(' to '),
    limit === null ? '' : withUnit(limit, unit),
    ratio === null ? '' : ratio.toFixed(2),
    goal ?? '',
    holds === null ? '' : holds ? 'yes' : 'no',
  ].map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' '));
}

function withUnit(value: number, unit: string): string {
  return unit === '' ? writeNumber(value) : `${writeNumber(value)} ${unit}`;
}

/** Three digits that count, and all of those before the point; no zeros at the end. */
export function writeNumber(value: number): string {
  const size = Math.abs(value);
  const maximumFractionDigits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return new Intl.NumberFormat('en', { maximumFractionDigits }).format(value);
}
