/** How long the page's head must be still before an article counts as arrived, in milliseconds. */
const quiet = 250;
/** A page that never stands still is read after this long all the same. */
const longest = 1500;

interface NavigationApi extends EventTarget {}

/**
 * Watches a page change its article without a load: its address changes, or its head says something new, or the
 * reader scrolls on to the next article of a stream. Single-page sites change the address first and the rest later,
 * so it waits until the head, or the reader, stands still.
 *
 * @param inView the address of the article in view in a stream, or null
 * @returns how to stop
 */
export function watchArticle(onMoved: () => void, inView: () => string | null): () => void {
  let address = location.href;
  let seen = inView();
  let scrollTimer: ReturnType<typeof setTimeout> | undefined;
  let quietTimer: ReturnType<typeof setTimeout> | undefined;
  let longestTimer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    clearTimeout(quietTimer);
    quietTimer = setTimeout(arrive, quiet);
    longestTimer ??= setTimeout(arrive, longest);
  }
  function arrive(): void {
    clearTimeout(quietTimer);
    clearTimeout(longestTimer);
    longestTimer = undefined;
    onMoved();
  }
  /** Looks where the reader is, at most once in a while: a page scrolls many times a second. */
  function onScroll(): void {
    scrollTimer ??= setTimeout(() => {
      scrollTimer = undefined;
      const now = inView();
      if (now === seen) return;
      seen = now;
      settle();
    }, quiet);
  }
  function onAddress(): void {
    if (location.href === address) return;
    address = location.href;
    settle();
  }

  const head = new MutationObserver(() => {
    address = location.href;
    settle();
  });
  if (document.head) {
    head.observe(document.head, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['href', 'content'],
    });
  }
  const navigation = (window as { navigation?: NavigationApi }).navigation;
  const stop = new AbortController();
  navigation?.addEventListener('currententrychange', onAddress, { signal: stop.signal });
  window.addEventListener('popstate', onAddress, { signal: stop.signal });
  window.addEventListener('hashchange', onAddress, { signal: stop.signal });

  // Whatever scrolls: the page, or a box that fills it, whose events do not rise.
  document.addEventListener('scroll', onScroll, {
    capture: true,
    passive: true,
    signal: stop.signal,
  });

  return () => {
    stop.abort();
    clearTimeout(scrollTimer);
    head.disconnect();
    clearTimeout(quietTimer);
    clearTimeout(longestTimer);
  };
}
