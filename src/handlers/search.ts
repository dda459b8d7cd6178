import type { Answers, Args } from '../contract.ts';
import { isEmpty, parseQuery } from '../search/parse-query.ts';
import { makeBlockCache } from '../store/block-cache.ts';
import { indexComments } from '../store/index-comments.ts';
import { keepIndex } from '../store/keep-index.ts';
import { findAll, search } from '../store/search.ts';
import type { House } from './house.ts';

/** How long a search waits for the index to catch up, in milliseconds. What is missing then, it says. */
const patience = 250;
/** How long after a change the index is brought up to date, in milliseconds: whoever writes is not disturbed. */
const calm = 1500;

const cache = makeBlockCache();
const zone = (moment: number): number => new Date(moment).getTimezoneOffset();

/** Searches everything that was written. */
export async function searchComments(
  { query, narrowing, limit }: Args<'searchComments'>,
  house: House,
): Promise<Answers['searchComments']> {
  const asked = parseQuery(query, zone);
  const blank = isEmpty(asked);
  const behind = blank ? 0 : await catchUp(house);
  const answer = await search(await house.store(), asked, limit, cache, narrowing);
  return { ...answer, behind, blank, undated: asked.undated };
}

/** One part of everything that a search finds. */
export async function findEverything(
  { query, narrowing, next }: Args<'findAll'>,
  house: House,
): Promise<Answers['findAll']> {
  const asked = parseQuery(query, zone);
  const behind = isEmpty(asked) ? 0 : await catchUp(house);
  if (isEmpty(asked) || behind > 0) return { found: [], next, behind };
  return { ...(await findAll(await house.store(), asked, next, cache, narrowing)), behind };
}

/** Brings the index up to date, as far as there is time for. Says how many comments are left at least. */
async function catchUp(house: House): Promise<number> {
  const store = await house.store();
  const until = house.now() + patience;
  let behind = await indexComments(store);
  while (behind > 0 && house.now() < until) behind = await indexComments(store);
  if (behind > 0) indexSoon(house);
  return behind;
}

let waiting: ReturnType<typeof setTimeout> | undefined;
let indexing = false;

/**
 * Brings the index up to date a while after the last change. A worker that dies before then does it when it next
 * starts: what is to be indexed is stored.
 */
export function indexSoon(house: House): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void indexAll(house).catch(() => undefined), calm);
}

async function indexAll(house: House): Promise<void> {
  if (indexing) return;
  indexing = true;
  try {
    // Each piece is one turn: in between the worker answers others.
    await keepIndex(await house.store(), pause);
  } finally {
    indexing = false;
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
