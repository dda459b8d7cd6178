/**
 * Why a tab's page cannot be read: the browser keeps it to itself, or there is nothing in it. `hidden` is `browser`,
 * `blank` or `file`, and the browser does not tell which. `never` is the reader's own choice.
 */
export type UnreadableReason =
  | 'browser'
  | 'store'
  | 'pdf'
  | 'file'
  | 'hidden'
  | 'blank'
  | 'never'
  | 'other';

/** Tabs with nothing in them yet, by what browsers call them. */
const blank =
  /^(?:about:(?:blank|newtab|home|privatebrowsing)|(?!http)[a-z]+:\/\/(?:newtab|new-tab-page|new-tab-page-third-party|startpage|startpageshared))?(?:[/?#].*)?$/i;

/** Sites on which browsers let no extension run: where extensions come from. */
const stores =
  /^https?:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:[/?#]|$)/i;

/** Schemes of pages made by the browser, by an extension, or of a page's source. */
const browsers =
  /^(?:about|brave|chrome|chrome-error|chrome-extension|chrome-search|chrome-untrusted|devtools|edge|extension|isolated-app|moz-extension|opera|resource|safari-web-extension|view-source|vivaldi):/i;

/**
 * Why a tab's page cannot be read, from its address alone. Whether a local file may be read, and what kind of
 * document it is ({@link whyUnreadableType}), is asked elsewhere.
 *
 * @param address undefined where the browser does not tell: then it keeps the page to itself
 * @returns null where nothing speaks against reading it
 */
export function whyUnreadable(address: string | undefined): UnreadableReason | null {
  if (address === undefined) return 'browser';
  if (blank.test(address)) return 'blank';
  if (stores.test(address)) return 'store';
  if (browsers.test(address)) return 'browser';
  return /^(?:https?|file):/i.test(address) ? null : 'other';
}

/**
 * Why a document cannot be read, from its content type alone: a PDF is shown by the browser's own viewer.
 *
 * @param contentType `document.contentType`
 * @returns null where nothing speaks against reading it
 */
export function whyUnreadableType(contentType: string): UnreadableReason | null {
  return /^application\/(?:x-)?pdf\b/i.test(contentType) ? 'pdf' : null;
}
