import * as v from 'valibot';
import { longestAddress } from '../article/article.ts';

/**
 * Why the last asking for a source brought nothing new, or not all. `ui/` has a sentence for each.
 */
export const sourceFaults = [
  /** There was no connection to anybody. It says nothing of the source, and is tried again with the first. */
  'offline',
  /** Nobody answered: no such host, no way there, or the connection broke before anything came. */
  'unreachable',
  /** Too little came within the time limit. */
  'slow',
  /** The site has no such page (404). */
  'notFound',
  /** The site wants a login, or refuses programs (401, 403, 451). */
  'refused',
  /** The site asks for patience (429, 503). */
  'busy',
  /** The feed has ended for good (410): it is not asked for again by itself. */
  'gone',
  /** Another answer that is not the feed. */
  'failed',
  /** It leads to another site, which the reader has not allowed. */
  'elsewhere',
  /** It leads from one address to the next, and none of them answers. */
  'loop',
  /** What came was too much work: it was given up. */
  'late',
  /** What came is neither a feed nor a page that names one. */
  'noFeed',
  /** The reader's permission for the site is missing. */
  'forbidden',
  /** Only its beginning could be read: it is too long, too slow, or broken. */
  'cut',
] as const;
export type SourceFault = (typeof sourceFaults)[number];

/** A source's identity: the address of its feed, as it was followed. */
export const sourceIdSchema = v.pipe(
  v.string(),
  v.maxLength(longestAddress),
  v.check((address) => isWebAddress(address)),
);
export type SourceId = v.InferOutput<typeof sourceIdSchema>;

const moment = v.pipe(v.number(), v.finite());
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** A feed that the reader follows, and how the asking for it went. */
export const sourceSchema = v.object({
  id: sourceIdSchema,
  title: text(300),
  /** The page that it is the feed of, or ''. */
  site: text(longestAddress),
  added: moment,
  /** When it was last asked for and answered, changed or not; null before the first time. */
  fetched: v.nullable(moment),
  /** When it is to be asked for again; null for not by itself. */
  next: v.nullable(moment),
  /** How often in a row it could not be read. */
  failures: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  fault: v.nullable(v.picklist(sourceFaults)),
  /** The server's marks of what it sent last, or '' (RFC 9110, 8.8). */
  etag: text(1000),
  modified: text(200),
  /** When the reader removed it; it goes for good a little later. */
  removed: v.nullable(moment),
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** A feed to follow, as a page, a file or the starter list names it. */
export const namedFeedSchema = v.object({
  address: sourceIdSchema,
  title: text(300),
  site: text(longestAddress),
});
export type NamedFeed = v.InferOutput<typeof namedFeedSchema>;

/** A source that was just added, and is to be asked for at once. */
export function newSource({ address, title, site }: NamedFeed, now: number): Source {
  return {
    id: address,
    title,
    site,
    added: now,
    fetched: null,
    next: now,
    failures: 0,
    fault: null,
    etag: '',
    modified: '',
    removed: null,
  };
}

/** Whether an address can be asked over the web. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
