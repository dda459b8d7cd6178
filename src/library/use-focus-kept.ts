import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where the button that had the focus is gone with the step that it began, the focus goes to what came in its place,
 * not back to the start of the page.
 * @param step changes with each step
 */
export function useFocusKept(place: RefObject<HTMLElement | null>, step: string): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, []);
  useLayoutEffect(() => {
    if (last.current?.isConnected !== false) return;
    last.current = null;
    place.current?.focus({ preventScroll: true });
  }, [place, step]);
}
