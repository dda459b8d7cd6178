/** One number that a benchmark found, as its JSON has it. */
export interface Row {
  /** What was done; where there is a limit, what it was compared with. */
  case: string;
  metric: string;
  unit: string;
  /** Measured: the median of the runs. */
  value: number;
  /** What the value is compared with, measured in the same run: the bare minimum, or the peer. */
  limit: number | null;
  /** The value divided by the limit. */
  ratio: number | null;
  /** What is promised, in words. */
  goal: string | null;
  /** Whether the promise was kept in this run. */
  holds: boolean | null;
}

/** A row with the lowest and highest value of the middle half of its runs, for the table alone. */
export type MeasuredRow = Row & { spread: readonly [number, number] | null };

export interface Benchmark {
  name: string;
  /** What it measures, in one line. */
  summary: string;
  /** What it needs, in one line. */
  needs: string;
  /** How it measures, for the reader of its table: paragraphs of Markdown. */
  about: string[];
  run(setting: Setting): Promise<MeasuredRow[]>;
}

/** What a benchmark runs with. */
export interface Setting {
  /** The folder of the built extension. */
  dist: string;
  /** The folder that `--data` names, for those that read large data, or null. */
  data: string | null;
  /** How many rounds `--rounds` asks for, of those that can do with fewer, or null for the usual number. */
  rounds: number | null;
  /** Says how far it has come. */
  tell(line: string): void;
}
