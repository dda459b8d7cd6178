/** A host that shows pages of other sites, and names the page's own address in its path. */
export interface PageCopies {
  /** The host, lower case. */
  host: RegExp;
  /** Matched against the path with query and fragment; the group is the address, with or without its scheme. */
  path: RegExp;
  /** Whether the copy may be years old. */
  kept: boolean;
}

/** An address in a path, without its scheme too where something else says what it is. */
const bare = String.raw`(https?:\/.+|(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?\/.+)`;

const wayback = /^\/(?:[\w.-]+\/)*(?:\d{4,14}(?:[a-z]{2}_)?|\*|newest|oldest)\/(https?:\/.+)$/;

/**
 * Caches for AMP pages (https://developers.google.com/amp/cache/overview), and web archives: those that run the
 * Wayback Machine's software have `/TIME/ADDRESS`, and so has archive.today.
 *
 * Proxies that translate (translate.goog) or cut a page for reading are none of these: they show another text.
 */
export const pageCopies: readonly PageCopies[] = [
  {
    host: /^(?:[\w-]+\.)?(?:cdn\.ampproject\.org|bing-amp\.com)$/,
    path: /^\/(?:[cv]|wp)\/(?:s\/)?([^/]+\.[^/]+\/?.*)$/,
    kept: false,
  },
  {
    host: /^(?:www\.)?google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/,
    path: /^\/amp\/(?:s\/)?([^/]+\.[^/]+\/?.*)$/,
    kept: false,
  },
  {
    host: /^(?:webcache\.googleusercontent\.com|(?:www\.)?google\.(?:[a-z]{2,3}|com?\.[a-z]{2}))$/,
    // Behind the key of the copy; and before the words that were searched for.
    path: /^\/search\?(?:[^#]*&)?q=cache(?::|%3A)(?:[\w-]{12}(?::|%3A))?((?:https?(?::|%3A)|[\w-]+\.)[^&#+]*)/i,
    kept: true,
  },
  {
    host: /^(?:web|wayback|www)\.archive\.org$|^archive\.org$/,
    path: new RegExp(String.raw`^\/web\/(?:(?=https?:)|\d{1,14}(?:[a-z]{2}_)?\/)${bare}$`),
    kept: true,
  },
  {
    host: /^archive\.(?:today|ph|is|md|fo|li|vn)$/,
    path: new RegExp(
      String.raw`^\/(?:\d{4,14}|\d{4}\.\d\d\.\d\d-\d{6}|newest|oldest|o\/\w+)\/${bare}$`,
    ),
    kept: true,
  },
  {
    host: /^megalodon\.jp$/,
    path: /^\/\d{4}-\d{4}-\d{4}-\d\d\/(https?:\/.+)$/,
    kept: true,
  },
  {
    host: /^(?:webarchive\.nationalarchives\.gov\.uk|www\.webarchive\.org\.uk|arquivo\.pt|webarchive\.loc\.gov|webarchive\.nla\.gov\.au|webarchive\.bac-lac\.gc\.ca|vefsafn\.is|wayback\.archive-it\.org|swap\.stanford\.edu)$/,
    path: wayback,
    kept: true,
  },
];
