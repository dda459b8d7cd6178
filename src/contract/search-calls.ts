import * as v from 'valibot';
import type { Found, FoundPlace } from '../search/found.ts';
import { filterSchema } from './arguments.ts';
import { narrowingSchema } from './thread-calls.ts';

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Where in the index it goes on. */
const placeSchema = v.object({ segment: number, document: number });

/** The calls of the search through everything that was written. */
export const searchCalls = {
  /** What has all that a query asks for, the best first: see `search/parse-query.ts`. */
  searchComments: {
    from: ['library'],
    args: v.object({
      query: filterSchema,
      /** What the thread of a hit must be. */
      narrowing: narrowingSchema,
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
    }),
  },
  /** Everything that a query finds, in no order, to be saved. Ask again with `next` until it is null. */
  findAll: {
    from: ['library'],
    args: v.object({
      query: filterSchema,
      narrowing: narrowingSchema,
      next: v.nullable(placeSchema),
    }),
  },
} as const;

/** What each of them answers. */
export interface SearchAnswers {
  /**
   * `behind`: comments that are not in the index yet, at least: ask again in a moment. `cut`: what is asked for may stand
   * in so much that only the best of it was looked at, and more may be there. `blank`: the query asks for nothing.
   * `undated`: what of it should be a date and is none, as it was typed.
   */
  searchComments: {
    found: Found[];
    more: boolean;
    cut: boolean;
    behind: number;
    blank: boolean;
    undated: string[];
  };
  /** `behind`: as long as there are such, nothing is found yet. What is found may come twice. */
  findAll: { found: FoundPlace[]; next: v.InferOutput<typeof placeSchema> | null; behind: number };
}
