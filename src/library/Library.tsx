import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { AskSites } from '../surface/ask-sites.ts';
import type { KeyCommands } from '../surface/key-commands.ts';
import { useSettings } from '../surface/use-settings.ts';
import { say } from '../ui/say.ts';
import type { Section } from './section.ts';
import { useSection } from './use-section.ts';

interface LibraryProps {
  sections: readonly [Section, ...Section[]];
  keys: KeyCommands;
  askSites: AskSites;
}

/** The library: its sections, one at a time, and links between them. */
export function Library({ sections, keys, askSites }: LibraryProps) {
  const [settings, changeSettings, settingsFault] = useSettings();
  const current = useSection(sections);
  // A section that was left goes on: an import does not stop because the reader looks at their threads.
  const opened = useRef(new Set<string>());
  opened.current.add(current.id);
  useArrival(current);
  const given = { settings, changeSettings, settingsFault, keys, askSites };
  return (
    <>
      <header class="library-head">
        <a class="brand" href={`#${sections[0].id}`}>
          <img src="/icons/icon.svg" alt="" width={24} height={24} />
          {say('appName')}
        </a>
        <nav aria-label={say('library')}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current.id ? 'page' : undefined}>
                  {title()}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {sections.map(
          ({ id, title, View }) =>
            opened.current.has(id) && (
              <section key={id} hidden={id !== current.id} aria-labelledby={titleOf(id)}>
                <h1 id={titleOf(id)} tabIndex={-1}>
                  {title()}
                </h1>
                <View {...given} />
              </section>
            ),
        )}
      </main>
    </>
  );
}

/** Names the page after its section. Who came by a link, or by the browser's back, is at the section's title. */
function useArrival({ id, title }: Section): void {
  const before = useRef(id);
  // Another language may be spoken from one drawing to the next.
  const name = `${title()} · ${say('appName')}`;
  useEffect(() => {
    document.title = name;
  }, [name]);
  // Before the section's own effects, which may bring a part of it into view.
  useLayoutEffect(() => {
    if (before.current !== id) document.getElementById(titleOf(id))?.focus();
    before.current = id;
  }, [id]);
}

const titleOf = (section: string): string => `title-${section}`;
