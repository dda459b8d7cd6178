import type { MeasuredRow } from '../benchmark.ts';
import { compare, type Goal } from '../samples.ts';
import type { Opened } from './measure-client.ts';

/** Other clients are given threads of these sizes: of ten thousand they take minutes. */
export const peerSizes = [100, 1000] as const;

/** How many comments the threads have. */
export const sizes = [100, 1000, 10_000] as const;

/** Of the render that a task of the panel may be no longer than: how many comments it has. */
export const taskSize = 500;

/** What was found, in the order of the rounds. */
export interface Found {
  /** By who showed the thread and its size, as {@link caseOf} names them. */
  opened: Record<string, Opened[]>;
  /** The longest tasks, in milliseconds, by the same names. */
  tasks: Record<string, number[]>;
}

export const caseOf = (who: string, size: number): string => `${who}, ${size}`;

const units: Record<keyof Opened, { metric: string; unit: string }> = {
  first: { metric: 'open to first comment painted', unit: 'ms' },
  all: { metric: 'open to all reachable', unit: 'ms' },
  heap: { metric: 'script memory', unit: 'MB' },
  elements: { metric: 'elements', unit: '' },
  weight: { metric: 'script and style, gzip', unit: 'kB' },
  jump: { metric: 'jump to the last painted', unit: 'ms' },
  key: { metric: 'key to paint in a box', unit: 'ms' },
  shown: { metric: 'new comment painted', unit: 'ms' },
};

/**
 * The table: the limits first, the peers last.
 * @param peers the names of other clients
 */
export function writeRows({ opened, tasks }: Found, peers: readonly string[]): MeasuredRow[] {
  const of = (name: string, what: keyof Opened) => (opened[name] ?? []).map((one) => one[what]);
  const row = (
    title: string,
    what: keyof Opened,
    name: string,
    limit?: string | readonly number[],
    goal?: Goal,
  ) =>
    compare({
      case: title,
      ...units[what],
      samples: of(name, what),
      ...(limit && { limit: typeof limit === 'string' ? of(limit, what) : limit }),
      goal,
    });
  const [short = 0, , long = 0] = sizes;
  const count = new Intl.NumberFormat('en').format(long);
  const ours = caseOf('afterword', long);
  return [
    ...sizes.flatMap((size) => {
      const goals = size === long;
      const name = caseOf('afterword', size);
      const plain = caseOf('plain', size);
      const lazy = caseOf('content-visibility', size);
      const title = new Intl.NumberFormat('en').format(size);
      const against = `${title} comments, against static HTML`;
      const kept = (words: string, most: number) => (goals ? { words, most } : undefined);
      return [
        row(against, 'first', name, plain, kept('at most 0.2', 0.2)),
        row(against, 'all', name, plain, kept('at most 0.5', 0.5)),
        row(against, 'jump', name, plain),
        row(against, 'elements', name, plain),
        row(`${against} with content-visibility`, 'first', name, lazy),
        row(`${against} with content-visibility`, 'all', name, lazy),
        row(`${against} with content-visibility`, 'jump', name, lazy),
      ];
    }),
    row(`${count} comments, against ${short}`, 'first', ours, caseOf('afterword', short), {
      words: 'at most 1.5 times',
      most: 1.5,
    }),
    row(`${count} comments, against an empty thread`, 'key', ours, caseOf('afterword', 0), {
      words: 'at most 1.2 times',
      most: 1.2,
    }),
    row(`${count} comments, against an empty thread`, 'shown', ours, caseOf('afterword', 0), {
      words: 'at most 1.2 times',
      most: 1.2,
    }),
    compare({
      case: `${count} comments, against static HTML of ${taskSize}`,
      metric: 'longest task',
      unit: 'ms',
      samples: tasks[ours] ?? [],
      limit: tasks[caseOf('plain', taskSize)] ?? [],
      goal: { words: 'no longer', most: 1 },
    }),
    ...peers.flatMap((peer) =>
      peerSizes.flatMap((size) => {
        const title = `${peer}, ${new Intl.NumberFormat('en').format(size)} comments`;
        const [name, plain] = [caseOf(peer, size), caseOf('plain', size)];
        const panel = caseOf('afterword', size);
        return [
          row(`${title}, against static HTML`, 'first', name, plain),
          row(`${title}, against static HTML`, 'all', name, plain),
          ...(['first', 'all', 'key', 'jump', 'elements', 'heap', 'weight'] as const).map((what) =>
            row(`${title}, against Afterword`, what, name, panel),
          ),
        ];
      }),
    ),
    row(`${count} comments`, 'heap', ours, [20], { words: 'at most 20 MB', most: 1 }),
    row(`${count} comments`, 'weight', ours, [50], { words: 'at most 50 kB', most: 1 }),
  ];
}
