import { useEffect, useRef, useState } from 'preact/hooks';

/** By then what was stored last has come back: milliseconds. */
const echoTime = 1000;

/**
 * What a box shows while the reader changes it: their input itself, not the echo of an earlier one that comes back
 * from the store meanwhile. Once they have left it, it shows what is stored.
 * @param stored the value as it is stored
 * @param keep stores one
 */
export function useHeld<T>(
  stored: T,
  keep: (value: T) => void,
): { value: T; onInput(value: T): void; onLeave(): void } {
  const [held, setHeld] = useState<{ value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    value: held ? held.value : stored,
    onInput(value) {
      clearTimeout(timer.current);
      setHeld({ value });
      keep(value);
    },
    onLeave() {
      timer.current = setTimeout(() => setHeld(null), echoTime);
    },
  };
}
