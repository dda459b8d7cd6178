import { useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { FaultCode } from '../contract.ts';
import { goToThread } from '../surface/go-to-thread.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { RelatedItem } from '../ui/RelatedItem.tsx';
import { say } from '../ui/say.ts';
import { type AboutHandle, useAbout } from './use-about.ts';

/** How many entries come at first, and with each asking for more. */
const entriesShown = 30;

interface AboutHashtagProps {
  /** Without its sign. */
  hashtag: string;
  followed: boolean;
}

/** Everything about a hashtag: threads, articles, and what sources say, newest first. */
export function AboutHashtag({ hashtag, followed }: AboutHashtagProps) {
  const about = useAbout(hashtag, entriesShown);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const follow = () =>
    void call('followHashtag', { hashtag, on: !followed }).then((answer) =>
      setFault(answer.ok ? null : answer.code),
    );
  return (
    <section class="block about" aria-labelledby="about-title">
      <div class="about-head">
        <h2 id="about-title" tabIndex={-1}>
          {say('aboutTitle', `#${hashtag}`)}
        </h2>
        <Button kind="plain" aria-pressed={followed} onClick={follow}>
          {say(followed ? 'unfollow' : 'follow')}
        </Button>
      </div>
      {fault && <FaultNote lead={say('notDone')} code={fault} />}
      <AboutList {...about} />
    </section>
  );
}

/** The entries, and the way to more. */
export function AboutList({ entries, more, fault, onMore, onRetry }: AboutHandle) {
  const [openFault, setOpenFault] = useState<FaultCode | null>(null);
  const goTo = (article: string) => void goToThread(article).then(setOpenFault);
  return (
    <>
      {fault && <FaultNote code={fault} onRetry={onRetry} />}
      {openFault && <FaultNote lead={say('notDone')} code={openFault} />}
      {entries?.length === 0 && <p class="about-nothing">{say('aboutNothing')}</p>}
      {entries && entries.length > 0 && (
        <ul class="related-items">
          {entries.map((entry) => (
            <RelatedItem key={entry.key} entry={entry} onThread={goTo} />
          ))}
        </ul>
      )}
      {more && (
        <Button kind="plain" onClick={onMore}>
          {say('showMore')}
        </Button>
      )}
    </>
  );
}
