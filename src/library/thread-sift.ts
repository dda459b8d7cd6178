import type { Narrowing } from '../contract.ts';

/** When something last happened in a thread. */
export const sinceChoices = ['any', 'week', 'month', 'year', 'before'] as const;
export type Since = (typeof sinceChoices)[number];

/** What the list of threads is narrowed to, beside the words in its box. */
export interface ThreadSift {
  archived: boolean;
  unread: boolean;
  drafts: boolean;
  /** '' for all. */
  site: string;
  since: Since;
}

/** All threads but the archive. */
export const noSift: ThreadSift = {
  archived: false,
  unread: false,
  drafts: false,
  site: '',
  since: 'any',
};

const switches = ['archived', 'unread', 'drafts'] as const;

const day = 24 * 60 * 60 * 1000;
const daysOf = { week: 7, month: 30, year: 365, before: 365 } as const;

/** What an address asks for: unknown names and values ask for nothing. */
export function siftIn(params: URLSearchParams): ThreadSift {
  const sift = { ...noSift, site: params.get('site') ?? '' };
  for (const name of switches) sift[name] = params.get(name) === 'yes';
  const since = params.get('since');
  return { ...sift, since: sinceChoices.find((choice) => choice === since) ?? 'any' };
}

/** Puts it into an address, but for what asks for nothing. */
export function addSift(params: URLSearchParams, sift: ThreadSift): void {
  for (const name of switches) if (sift[name]) params.set(name, 'yes');
  if (sift.site !== '') params.set('site', sift.site);
  if (sift.since !== 'any') params.set('since', sift.since);
}

/** Whether it leaves anything out but the archive. */
export const isSifted = (sift: ThreadSift): boolean =>
  sift.unread || sift.drafts || sift.site !== '' || sift.since !== 'any';

/**
 * What the store is asked for.
 * @param now milliseconds since 1970; what is asked for is the same all day
 */
export function siftQuery(sift: ThreadSift, now: number): Narrowing {
  const { archived, unread, drafts, site, since } = sift;
  const edge = since === 'any' ? 0 : now - (now % day) - daysOf[since] * day;
  return {
    archived,
    ...(unread && { unread }),
    ...(drafts && { drafts }),
    ...(site !== '' && { site }),
    ...(since !== 'any' && (since === 'before' ? { to: edge } : { from: edge })),
  };
}

/** What the search is asked for: it looks into the archive too, or there alone. Else as {@link siftQuery}. */
export function searchNarrowing(sift: ThreadSift, now: number): Narrowing {
  const { archived, ...rest } = siftQuery(sift, now);
  return archived ? { archived, ...rest } : rest;
}

/** Whether words over the list are for the list itself: hashtags alone. All else is for the search. */
export const isList = (words: string): boolean => /^\s*(?:[#＃]\S+\s*)*$/u.test(words);
