import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';

/** Hears whether an element is near the view, and how high it is, in CSS pixels, now and whenever that changes. */
type HearNear = (near: boolean, height: number) => void;

/** Watches an element. Answers how to end it. */
export type WatchNear = (element: Element, hear: HearNear) => () => void;

/** How far beyond the view is still near: half as much again as the view itself. */
const margin = '150% 0px';

/** Watches which parts of what scrolls are near the view: one observer for all. */
export function useNearness(scroller: RefObject<HTMLElement | null>): WatchNear {
  const [watch, end] = useMemo(() => {
    const heard = new Map<Element, HearNear>();
    let observer: IntersectionObserver | null = null;
    const watchNear: WatchNear = (element, hear) => {
      // What scrolls is in the document by now.
      observer ??= new IntersectionObserver(
        (entries) => {
          // Of two changes of one element the later counts.
          const latest = new Map(entries.map((entry) => [entry.target, entry]));
          for (const [target, { isIntersecting, boundingClientRect }] of latest) {
            heard.get(target)?.(isIntersecting, boundingClientRect.height);
          }
        },
        { root: scroller.current, rootMargin: margin },
      );
      heard.set(element, hear);
      observer.observe(element);
      return () => {
        heard.delete(element);
        observer?.unobserve(element);
      };
    };
    return [watchNear, () => observer?.disconnect()] as const;
  }, [scroller]);
  useEffect(() => end, [end]);
  return watch;
}
