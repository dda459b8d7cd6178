/** How long the page's head must be still before an article counts as arrived, in milliseconds. */
const quiet = 250;
/** A page that never stands still is read after this long all the same. */
const longest = 1500;

interface NavigationApi extends EventTarget {}

/**
 * Watches a single-page site change its article without a load: its address changes, or its head says something new.
 * Single-page sites change the address first and the rest later, so it waits until the head stands still.
 *
 * @returns how to stop
 */
export function watchArticle(onMoved: () => void): () => void {
  let address = location.href;
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

  return () => {
    stop.abort();
    head.disconnect();
    clearTimeout(quietTimer);
    clearTimeout(longestTimer);
  };
}
