import { useEffect, useRef, useState } from 'preact/hooks';

/** The section that an address without one shows. */
const firstSection = 'threads';

/** What the page's address asks of a section (`#threads?filter=word`); null where it asks for another section. */
function askedOf(section: string): URLSearchParams | null {
  const [named = '', query] = location.hash.slice(1).split('?');
  return (named || firstSection) === section ? new URLSearchParams(query) : null;
}

/** Tells what the page's address asks of a section, at first and whenever it changes. */
export function useAskedOf(section: string, onAsked: (asked: URLSearchParams) => void): void {
  const tell = useRef(onAsked);
  tell.current = onAsked;
  useEffect(() => {
    const read = () => {
      const asked = askedOf(section);
      if (asked !== null) tell.current(asked);
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [section]);
}

/**
 * What the page's address asks of a section, and then as the reader changes it.
 * @param read what an address asks; undefined where it leaves all as it is
 * @param begun what there is where the address asks nothing
 */
export function useAsked<T>(
  section: string,
  read: (asked: URLSearchParams) => T | undefined,
  begun: T,
): [T, (next: T) => void] {
  const readOr = (asked: URLSearchParams | null, otherwise: T): T => {
    const wanted = asked === null ? undefined : read(asked);
    return wanted === undefined ? otherwise : wanted;
  };
  const [asked, setAsked] = useState<T>(() => readOr(askedOf(section), begun));
  useAskedOf(section, (params) => setAsked((now: T) => readOr(params, now)));
  return [asked, (next) => setAsked(() => next)];
}
