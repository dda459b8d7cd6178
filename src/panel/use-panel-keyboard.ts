import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls back when a key was pressed that nothing inside had a use for. On its way up, since what closes the panel gives
 * the keyboard back to the page, which would hear the rest of the key.
 */
export function useKey(key: string, onPress: () => void): void {
  useEffect(() => {
    let down = false;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === key) down = !event.defaultPrevented && !event.isComposing;
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key !== key || !down) return;
      down = false;
      onPress();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('keyup', onKeyUp);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keyup', onKeyUp);
    };
  }, [key, onPress]);
}

/**
 * Focus given to the frame lands on no element, and what is typed then is lost: it goes on to where it last was, at
 * first to the box, or to the tab that is shown in its place.
 */
export function useFocusKept(): void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = target;
    };
    const onFocus = () => {
      if (document.activeElement !== document.body) return;
      const places = [
        last.current,
        document.querySelector<HTMLElement>('textarea'),
        document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'),
      ];
      places.find((place) => place?.checkVisibility({ visibilityProperty: true }))?.focus();
    };
    document.addEventListener('focusin', onFocusIn);
    window.addEventListener('focus', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      window.removeEventListener('focus', onFocus);
    };
  }, []);
}
