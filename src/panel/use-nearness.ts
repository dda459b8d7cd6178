import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CommentId } from '../thread/comment.ts';
import { inTurn } from './in-turn.ts';

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
          for (const entry of [...latest.values()].sort(nearestFirst)) {
            heard.get(entry.target)?.(entry.isIntersecting, entry.boundingClientRect.height);
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

/** By how far they are from the middle of the view. */
const nearestFirst = (one: IntersectionObserverEntry, other: IntersectionObserverEntry) =>
  distance(one) - distance(other);

function distance({ boundingClientRect: { top, bottom }, rootBounds }: IntersectionObserverEntry) {
  const middle = rootBounds ? (rootBounds.top + rootBounds.bottom) / 2 : 0;
  return Math.max(0, top - middle, middle - bottom);
}

interface Part {
  id: CommentId;
  /** How high the parts were when they last were drawn, by their ids: for when they come again. */
  heights: Map<CommentId, number>;
  /** Whether it counts as near from the first. */
  now: boolean;
  /** Whether it does when its turn comes, wherever it stands, and stays so. */
  always?: boolean;
}

/**
 * Whether a part of what scrolls is near the view. Parts become near one after the other, each in a task of its own.
 */
export function useNear(
  place: RefObject<HTMLElement | null>,
  watch: WatchNear,
  { id, heights, now, always = false }: Part,
): boolean {
  const [near, setNear] = useState(now);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    if (always) return inTurn(() => setNear(true));
    let cancel = () => {};
    const unwatch = watch(element, (isNear, height) => {
      cancel();
      // A box that has the keyboard stays, wherever the reader scrolls.
      if (isNear || element.contains(document.activeElement)) {
        cancel = inTurn(() => setNear(true));
      } else {
        heights.set(id, height);
        setNear(false);
      }
    });
    return () => {
      cancel();
      unwatch();
    };
  }, [place, watch, id, heights, always]);
  return near;
}
