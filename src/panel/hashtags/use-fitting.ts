import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * How many of a list's items stand in its first row. The others wrap below it, where the list is cut off.
 *
 * @param items changes with them
 */
export function useFitting(list: RefObject<HTMLElement | null>, items: unknown): number {
  const [fitting, setFitting] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const { current } = list;
    if (!current) return;
    const measure = () => {
      const places = [...current.children].map((item) => (item as HTMLElement).offsetTop);
      const below = places.findIndex((place) => place > (places[0] ?? 0));
      setFitting(below < 0 ? Number.POSITIVE_INFINITY : below);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [list, items]);
  return fitting;
}
