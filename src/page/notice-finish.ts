import type { PageFacts } from '../article/page-facts.ts';

/** Milliseconds: how long a page must be still, how long a late one is waited for, and after how long nobody asks. */
const quiet = 500;
const longest = 30_000;
const unasked = 500;

/** A page that never stands still is read so often, and not more. */
const mostNotices = 8;

/** Words from which a page has a text. */
const leastWords = 40;

/**
 * Notices that a page has come further since it was read before it was finished: while it loads, or before its scripts
 * have put its text there.
 *
 * @param onFurther asks for another reading
 */
export function noticeFinish(document: Document, onFurther: () => void) {
  let notices = 0;
  let until = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(wait);
  // A page that was long in coming was given up: the script is there, and nobody asks it.
  const forgotten = setTimeout(onFurther, unasked);

  function wait(): void {
    timer ??= setTimeout(tell, quiet);
  }
  function tell(): void {
    stop();
    if (performance.now() > until || ++notices > mostNotices) return;
    onFurther();
  }
  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
    removeEventListener('load', wait);
  }
  return {
    /** The page is being read, since the reader asked or something changed. */
    asked(): void {
      clearTimeout(forgotten);
    },
    /** What was read. */
    read(facts: PageFacts): void {
      stop();
      if (notices === 0) until = performance.now() + longest;
      if (document.readyState === 'complete' && (facts.prose?.words ?? 0) >= leastWords) return;
      addEventListener('load', wait);
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    },
  };
}
