import type { MeasuredRow } from './benchmark.ts';

/** The middle value; the mean of the two middle ones where their number is even. Of none it is NaN. */
export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Between which values the middle half lies. */
export function middleHalf(samples: readonly number[]): [number, number] {
  return [quantile(samples, 0.25), quantile(samples, 0.75)];
}

/** The value below which a share of the samples lies, drawn straight between the two that are nearest. */
function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * Runs each case once a round, one after the other, and in each round another one first: what else the machine does
 * meanwhile falls on all of them alike.
 * @returns what each case gave, in the order of the rounds
 */
export async function interleave<K extends string, T>(
  rounds: number,
  cases: Record<K, () => Promise<T>>,
): Promise<Record<K, T[]>> {
  const names = Object.keys(cases) as K[];
  const found = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<K, T[]>;
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      found[name].push(await cases[name]());
    }
  }
  return found;
}

interface Comparison {
  case: string;
  metric: string;
  unit: string;
  samples: readonly number[];
  limit?: readonly number[];
  goal?: Goal | undefined;
}

/** A promise: how many times the limit the value may be at most, or that nothing at all is added to it. */
export interface Goal {
  words: string;
  most: number | 'limit';
}

/** The row of one measurement: medians, and their ratio where there is a limit that is not zero. */
export function compare({ samples, limit: bare, goal, ...named }: Comparison): MeasuredRow {
  const value = round(median(samples));
  const limit = bare === undefined ? null : round(median(bare));
  const ratio = limit === null || limit === 0 ? null : round(value / limit);
  return {
    case: named.case,
    metric: named.metric,
    unit: named.unit,
    value,
    limit,
    ratio,
    goal: goal?.words ?? null,
    holds: goal === undefined ? null : isKept(goal.most, value, limit, ratio),
    spread: samples.length > 1 ? middleHalf(samples) : null,
  };
}

function isKept(
  most: Goal['most'],
  value: number,
  limit: number | null,
  ratio: number | null,
): boolean {
  if (most === 'limit') return limit !== null && value <= limit;
  return ratio !== null && ratio <= most;
}

/** To the thousandth: more is noise. */
const round = (value: number): number => Math.round(value * 1000) / 1000;
