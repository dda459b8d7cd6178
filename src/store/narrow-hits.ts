import type { Narrowing } from '../contract.ts';
import { siteTerm } from '../search/describe-document.ts';
import type { Need } from '../search/list-needs.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { findDrafted } from './drafts.ts';
import type { Store } from './schema.ts';
import { makeRowSift } from './thread-filter.ts';
import { look } from './transaction.ts';

/** What a search leaves out beside what its query does. */
export interface NarrowedHits {
  /** What the index itself knows of it: whatever has not these does not pass. */
  needs: Need[];
  /** Whether the thread of a hit is one of those that the list would show. */
  passes(row: ThreadRow): boolean;
}

/**
 * What is left of a search in a list that is narrowed: the hits whose threads pass as they do in the list.
 * @throws StoreFault
 */
export async function narrowHits(db: Store, narrowing: Narrowing): Promise<NarrowedHits> {
  const { archived, drafts, site } = narrowing;
  const drafted = drafts ? await look(db, findDrafted) : null;
  const sift = makeRowSift(narrowing);
  return {
    needs: site
      ? [{ term: siteTerm(site), begins: false, ranks: false, beside: null, owns: false }]
      : [],
    passes: (row) =>
      (archived === undefined || row.archived === archived) &&
      (!drafted || drafted.has(row.id)) &&
      (!sift || sift(row)),
  };
}
