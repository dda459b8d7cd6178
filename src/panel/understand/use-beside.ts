import { type RefObject, render, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Shows something in another place than where its component stands, and where it is seen whichever tab is shown.
 * @param shown null for nothing
 */
export function useBeside(place: RefObject<HTMLElement | null>, shown: VNode | null): void {
  useEffect(() => {
    if (place.current) render(shown, place.current);
  });
  useEffect(() => {
    const { current } = place;
    return () => {
      if (current) render(null, current);
    };
  }, [place]);
}
