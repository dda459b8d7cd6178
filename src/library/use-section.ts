import { useEffect, useState } from 'preact/hooks';
import type { Section } from './section.ts';

/**
 * Which section the page's address asks for: the first where it asks for none that there is. Links and the browser's
 * own back and forward change it.
 */
export function useSection(sections: readonly [Section, ...Section[]]): Section {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onHashChange = () => setHash(location.hash);
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, []);
  const [name] = hash.split('?');
  return sections.find(({ id }) => `#${id}` === name) ?? sections[0];
}
