import { useEffect, useRef } from 'preact/hooks';

/** The section that an address without one shows. */
const firstSection = 'threads';

/** What the page's address asks of a section (`#threads?filter=word`); null where it asks for another section. */
export function askedOf(section: string): URLSearchParams | null {
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
