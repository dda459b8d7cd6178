import type { MeasuredRow } from '../benchmark.ts';
import { median } from '../samples.ts';
import { bootstrap } from './bootstrap.ts';
import type { Reading } from './read-set.ts';
import { readers, type Timed } from './readers.ts';
import { type FactScore, scoreFacts } from './score-facts.ts';
import { harmonic, type Score, scoreText, shareOf } from './score-text.ts';
import type { PageSet } from './sets.ts';

const slowest = 1.25;

/** All rows of a set: its texts by reader, what each pass is worth, its facts, and times. */
export function rowsOf(set: PageSet, readings: readonly Reading[]): MeasuredRow[] {
  return [
    ...(set.scoring === 'snippets' ? [] : textRows(set, readings)),
    ...snippetRows(set, readings),
    ...(set.scoring === 'snippets' ? [] : ablationRows(set, readings)),
    ...factRows(set, readings),
    ...timeRows(set, readings),
  ];
}

/** A set's name, and how much of it was read. */
function labelOf({ name, pages }: PageSet): string {
  return `${name} (${pages.length} pages)`;
}

/** What a set's authors call its score: the mean of the pages' F1, or F1 of the means. */
type Scoring = PageSet['scoring'];

function summarize(scores: readonly Score[], scoring: Scoring): Score {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  const f1 =
    scoring === 'shingles' ? harmonic(precision, recall) : mean(scores.map((score) => score.f1));
  return { precision, recall, f1 };
}

function scoresOf(
  { scoring }: PageSet,
  readings: readonly Reading[],
  textOf: (reading: Reading) => string,
): Score[] {
  const run = scoring === 'shingles' ? 4 : 1;
  return readings.flatMap((reading) =>
    reading.truth.text === null ? [] : [scoreText(reading.truth.text, textOf(reading), run)],
  );
}

function textRows(set: PageSet, readings: readonly Reading[]): MeasuredRow[] {
  const promised = { shingles: 0.978, words: 0.96, snippets: null }[set.scoring];
  return readers.flatMap((reader) => {
    const scores = scoresOf(set, readings, ({ found }) => found[reader].text);
    const whole = summarize(scores, set.scoring);
    return (['f1', 'precision', 'recall'] as const).map((metric) => {
      const goal = reader === 'Afterword' && metric === 'f1' ? promised : null;
      return percent({
        case: `${labelOf(set)}, ${reader}`,
        metric: metric === 'f1' ? 'F1' : metric,
        value: whole[metric],
        spread: bootstrap(scores, (sample) => summarize(sample, set.scoring)[metric]),
        goal: goal === null ? null : `at least ${writePercent(goal)} %`,
        holds: goal === null ? null : whole[metric] >= goal,
      });
    });
  });
}

function snippetRows(set: PageSet, readings: readonly Reading[]): MeasuredRow[] {
  return readers.flatMap((reader) => {
    const rows: MeasuredRow[] = [];
    const add = (metric: string, shares: (number | null)[]): void => {
      const known = shares.filter((share) => share !== null);
      if (known.length === 0) return;
      const spread = bootstrap(known, mean);
      rows.push(
        percent({ case: `${labelOf(set)}, ${reader}`, metric, value: mean(known), spread }),
      );
    };
    const textOf = ({ found }: Reading): string => found[reader].text;
    add(
      'snippets kept',
      readings.map((one) => shareOf(one.truth.kept, textOf(one))),
    );
    add(
      'snippets left out',
      readings.map((one) => invert(shareOf(one.truth.dropped, textOf(one)))),
    );
    return rows;
  });
}

function invert(share: number | null): number | null {
  return share === null ? null : 1 - share;
}

function ablationRows(set: PageSet, readings: readonly Reading[]): MeasuredRow[] {
  const whole = summarize(
    scoresOf(set, readings, ({ found }) => found.Afterword.text),
    set.scoring,
  );
  return Object.keys(readings[0]?.without ?? {}).map((pass) => {
    const scores = scoresOf(set, readings, ({ without }) => without[pass] ?? '');
    return percent({
      case: `${labelOf(set)}, Afterword without the pass "${pass}"`,
      metric: 'F1',
      value: summarize(scores, set.scoring).f1,
      limit: whole.f1,
    });
  });
}

const facts: Record<keyof FactScore, string> = {
  title: 'title exact',
  author: 'authors exact',
  date: 'date within a day',
  inventedAuthor: 'author invented where there is none',
  inventedDate: 'date invented where there is none',
};

function factRows(set: PageSet, readings: readonly Reading[]): MeasuredRow[] {
  return readers
    .filter((reader) => reader !== 'Readability by blocks')
    .flatMap((reader) => {
      const scores = readings.map(({ truth, found }) => scoreFacts(truth, found[reader]));
      return (Object.keys(facts) as (keyof FactScore)[]).flatMap((fact) => {
        const known = scores.flatMap((score) =>
          score[fact] === null ? [] : [Number(score[fact])],
        );
        if (known.length === 0) return [];
        return percent({
          case: `${labelOf(set)}, ${reader}`,
          metric: facts[fact],
          value: mean(known),
          spread: bootstrap(known, mean),
          ...(reader === 'Afterword' && keepsFact(fact, mean(known))),
        });
      });
    });
}

function keepsFact(fact: keyof FactScore, share: number): Partial<MeasuredRow> {
  if (fact === 'inventedAuthor') return {};
  if (fact === 'inventedDate') return { goal: 'at most 10 %', holds: share <= 0.1 };
  const least = { title: 0.9, author: 0.8, date: 0.85 }[fact];
  return { goal: `at least ${writePercent(least)} %`, holds: share >= least };
}

function timeRows(set: PageSet, readings: readonly Reading[]): MeasuredRow[] {
  const timesOf = (reader: Timed): number[] => readings.map(({ times }) => times[reader]);
  const row = (reader: Timed, limit: Timed, metric: string, of: typeof median, goal?: number) => {
    const [value, bare] = [of(timesOf(reader)), of(timesOf(limit))];
    return {
      case: `${labelOf(set)}, ${reader} against ${limit}`,
      metric,
      unit: 'ms',
      value,
      limit: bare,
      ratio: value / bare,
      goal: goal === undefined ? null : `at most ${goal} times Readability`,
      holds: goal === undefined ? null : value / bare <= goal,
      spread: null,
    };
  };
  return [
    row('Afterword', 'Readability as is', 'time, median', median, slowest),
    row('Afterword', 'Readability as is', 'time, slowest of 20', slowOf20, slowest),
    row('Defuddle', 'Readability as is', 'time, median', median),
    row('Defuddle', 'Readability as is', 'time, slowest of 20', slowOf20),
    row('Afterword', 'bare walk', 'time, median', median),
    row('Readability as is', 'bare walk', 'time, median', median),
  ];
}

function slowOf20(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.95)] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

type Told = Pick<MeasuredRow, 'case' | 'metric' | 'value'> & Partial<MeasuredRow>;

/** A row of shares, in hundredths. */
function percent(told: Told): MeasuredRow {
  const { spread = null, limit = null } = told;
  return {
    goal: null,
    holds: null,
    ...told,
    unit: '%',
    value: told.value * 100,
    limit: limit === null ? null : limit * 100,
    ratio: null,
    spread: spread === null ? null : [spread[0] * 100, spread[1] * 100],
  };
}

function writePercent(share: number): string {
  return String(Math.round(share * 1000) / 10);
}
