import { useState } from 'preact/hooks';
import { foldAddress } from '../../article/fold-address.ts';
import { exampleAddress, readTypedAddress } from '../../related/typed-address.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/say.ts';

interface SiteListProps {
  /** For the page alone. */
  name: string;
  /** What the list is called, and the box for another. */
  label: string;
  sites: readonly string[];
  /** Whether the browser does not let Afterword see a site. */
  lacks?: (site: string) => boolean;
  /** Asks for the permission: in the reader's own click. */
  onAllow?: (site: string) => void;
  onAdd(site: string): void;
  onRemove(site: string): void;
}

/** Some sites, with a way out of the list for each, and a box for another. */
export function SiteList(props: SiteListProps) {
  const { name, label, sites, lacks, onAllow, onAdd, onRemove } = props;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <>
      {sites.length > 0 && (
        <ul class="site-list" aria-label={label}>
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              {lacks?.(site) && (
                <>
                  <span class="soft">{say('siteNotAllowed')}</span>
                  <Button
                    kind="plain"
                    aria-label={say('siteAllowName', site)}
                    onClick={() => onAllow?.(site)}
                  >
                    {say('sourceAllow')}
                  </Button>
                </>
              )}
              <Button
                kind="plain"
                aria-label={say('siteRemoveName', site)}
                onClick={() => onRemove(site)}
              >
                {say('sourceRemove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="site-form"
        onSubmit={(event) => {
          event.preventDefault();
          const site = siteTyped(typed);
          setWrong(site === null);
          if (site === null) return;
          setTyped('');
          if (!sites.includes(site)) onAdd(site);
        }}
      >
        <input
          type="text"
          class="text-field"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-label={label}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${name}-wrong` : undefined}
          placeholder={exampleAddress}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button plain">
          {say('siteAdd')}
        </button>
      </form>
      {wrong && (
        <p class="outcome" role="alert" id={`${name}-wrong`}>
          {say('siteTypedWrong', exampleAddress)}
        </p>
      )}
    </>
  );
}

/** The site that a reader means by its name, or by the address of any of its pages; null for what is no site. */
function siteTyped(typed: string): string | null {
  const [address] = readTypedAddress(typed);
  return (address !== undefined && foldAddress(address)?.host) || null;
}
