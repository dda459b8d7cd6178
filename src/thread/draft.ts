import * as v from 'valibot';

/**
 * Where a draft belongs in its thread: a new comment, a reply to one, or the edit of one.
 * One reader, one box, one draft: popup and panel write to the same slot.
 */
export const draftSlotSchema = v.union([
  v.literal('new'),
  v.pipe(
    v.string(),
    v.regex(/^(reply|edit):[0-9a-f-]{36}$/),
    v.transform((slot) => slot as `reply:${string}` | `edit:${string}`),
  ),
]);
export type DraftSlot = v.InferOutput<typeof draftSlotSchema>;

/** The longest draft kept, in UTF-16 units: far above a comment's limit, so that a too long one is not lost. */
const longestDraft = 1_000_000;

export const draftSchema = v.object({
  /** The article's id, or the {@link unreadKey} of a tab whose page has not been read yet. */
  article: v.pipe(v.string(), v.minLength(1), v.maxLength(8192)),
  slot: draftSlotSchema,
  text: v.pipe(v.string(), v.maxLength(longestDraft)),
  /** When it was typed. Of two writes the later typed wins, whichever arrives first. */
  typed: v.pipe(v.number(), v.finite(), v.minValue(0)),
});
export type Draft = v.InferOutput<typeof draftSchema>;

/**
 * Where a draft lies until its page was read. It is no article's id, even where the address itself is one: that
 * article may have a draft of its own, and the two are joined, not taken for each other.
 */
export function unreadKey(address: string): string {
  return `unread:${address}`.slice(0, 8192);
}
