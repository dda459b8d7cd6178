import { useEffect, useState } from 'preact/hooks';
import type { Ask, Helper, ProviderName, Subject } from '../../assist/assist.ts';
import { call } from '../../channel/calls.ts';
import { listen } from '../../channel/pushes.ts';
import { findHelpers } from '../../surface/find-helpers.ts';
import { Button } from '../../ui/Button.tsx';
import { sayHindrance, tryWords } from '../../ui/help-fault-words.ts';
import { say } from '../../ui/say.ts';
import type { HelpWay } from './material.ts';

interface HelpersProps {
  ask: Ask;
  subject: Subject;
  onAgain(way: HelpWay): void;
}

/** Who else can do it, at once or after a download, to have it done again by them. */
export function OtherHelpers(props: HelpersProps & { than: ProviderName | null }) {
  const { ask, subject, than, onAgain } = props;
  const helpers = useHelpers(ask, subject);
  return (
    <>
      {helpers
        .filter(({ provider }) => provider !== than)
        .filter(({ state }) => state === 'ready' || state === 'download')
        .map(({ provider, state }) => (
          <Button key={provider} onClick={() => onAgain({ provider, anew: false })}>
            {say(state === 'ready' ? tryWords[provider] : 'tryDownload')}
          </Button>
        ))}
    </>
  );
}

/** Where nobody can do it now: who could, what is in the way, and the way out of it. */
export function WhoCould({ ask, subject, onAgain }: HelpersProps) {
  const helpers = useHelpers(ask, subject);
  if (helpers.length === 0) return null;
  return (
    <div class="who-could" role="status">
      <p>{say('helpWhoCould')}</p>
      <ul>
        {helpers.map((helper) => (
          <li key={helper.provider} class="who-could-one">
            <WhoOne helper={helper} onAgain={onAgain} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function WhoOne({ helper, onAgain }: { helper: Helper; onAgain(way: HelpWay): void }) {
  const { provider, state } = helper;
  const again = () => onAgain({ provider, anew: false });
  if (state === 'ready') {
    return (
      <Button kind="plain" onClick={again}>
        {say(tryWords[provider])}
      </Button>
    );
  }
  const { text, wayOut } = sayHindrance(helper);
  return (
    <>
      {text}{' '}
      {wayOut === 'download' && (
        <Button kind="plain" onClick={again}>
          {say('helpDownloadNow')}
        </Button>
      )}
      {wayOut === 'settings' && (
        <Button kind="plain" onClick={() => void call('openLibrary', { section: 'help' })}>
          {say('helpOpenSettings')}
        </Button>
      )}
    </>
  );
}

/** Who can do it, asked anew for each asking, and whenever the reader changed the settings or comes back; none while it is not known. */
function useHelpers(ask: Ask, subject: Subject): readonly Helper[] {
  const [helpers, setHelpers] = useState<readonly Helper[]>([]);
  useEffect(() => {
    let wanted = true;
    const find = () =>
      void findHelpers(ask, subject, window).then((found) => {
        if (wanted) setHelpers(found);
      });
    find();
    const unlisten = listen({ settingsChanged: find });
    window.addEventListener('focus', find);
    return () => {
      wanted = false;
      unlisten();
      window.removeEventListener('focus', find);
    };
  }, [ask, subject]);
  return helpers;
}
