import * as v from 'valibot';
import type { IndexState } from './schema.ts';

/**
 * The index of what may be related lies in a database of its own, of the same shape as that of all that is kept, of
 * which it uses the index alone: it is made from what is kept, by the workshop, and can be thrown away.
 */
export const relatedIndexName = 'afterword-related';

/** How far the index of what may be related has come, in what is kept. */
const watermarkSchema = v.object({
  /** The last item that is in it, in the order in which they were found; null where none is. */
  found: v.nullable(v.tuple([v.number(), v.string(), v.string()])),
  /** Threads with activity until then are in it. */
  activity: v.number(),
  /** How much is in it; null where it has to be counted. */
  size: v.optional(
    v.nullable(
      v.object({
        documents: v.number(),
        /** With so many it is to be found out how many of them are no more. To count all that is kept takes long. */
        most: v.number(),
        /** Whose sources they are of: as many may be no more where one is gone. */
        sources: v.string(),
      }),
    ),
    null,
  ),
});
export type Watermark = v.InferOutput<typeof watermarkSchema>;

/** The index's state has a place for how far it has come, which is a text. What is damaged begins anew. */
export function readWatermark({ taken }: Pick<IndexState, 'taken'>): Watermark {
  const nothing = { found: null, activity: 0, size: null };
  try {
    const read = v.safeParse(watermarkSchema, JSON.parse(taken || 'null'));
    return read.success ? read.output : nothing;
  } catch {
    return nothing;
  }
}

export const writeWatermark = (watermark: Watermark): string => JSON.stringify(watermark);
