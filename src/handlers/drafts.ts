import type { Args } from '../contract.ts';
import { saveDraft } from '../store/drafts.ts';
import type { House } from './house.ts';

/** Keeps a draft, and tells the other boxes in which it is open. */
export async function keepDraft(
  { draft, article, takesOver, box }: Args<'saveDraft'>,
  house: House,
): Promise<null> {
  const stored = await saveDraft(await house.store(), draft, article, takesOver, house.now());
  if (stored) house.push('draftChanged', { draft, box });
  return null;
}
