import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../channel/calls.ts';
import type { OpenThread } from '../../contract.ts';
import { askForPatterns } from '../../grants.ts';
import type { NamedFeed } from '../../related/source.ts';
import { askSitesBy } from '../../surface/ask-sites.ts';
import { catchFocus } from '../../surface/catch-focus.ts';
import { type FollowState, lastFollowed, useFollow } from '../../surface/use-follow.ts';
import { Button } from '../../ui/Button.tsx';
import { FaultNote } from '../../ui/FaultNote.tsx';
import { say, sayCount } from '../../ui/say.ts';
import { findFaultWords } from '../../ui/source-fault-words.ts';

export interface FollowSiteProps {
  open: OpenThread;
  /** Whether it is one thing among others, and not what the reader is invited to. */
  quiet: boolean;
  /** Says that it is done, where this goes as soon as the site is followed; else it is said here. */
  onFollowed?: ((words: string) => void) | undefined;
}

const askSites = askSitesBy(askForPatterns);

/**
 * Follows the site of the article in one press: by the feed that its page declares first, or where it declares none, by
 * what is found at its address. Nothing where the site is followed already.
 */
export function FollowSite({ open, quiet, onFollowed }: FollowSiteProps) {
  const { address, site } = open.article;
  const declared = useDeclaredFeeds(open);
  const { state, find, follow } = useFollow(askSites);
  const last = lastFollowed(state);
  const done = last && say(last.known ? 'feedKnown' : 'feedFollowed', last.title || site);
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!last || !done) return;
    if (onFollowed) onFollowed(done);
    else catchFocus(status.current);
  }, [last, done, onFollowed]);
  if (declared === null || !/^https?:/.test(address)) return null;
  const isFollowed = declared.some(({ followed }) => followed);
  if (isFollowed && !last) return null;
  const [first, ...others] = declared;
  const feeds =
    state.phase === 'found'
      ? state.feeds.filter(({ address: one }) => !state.taken.includes(one))
      : others;
  const begin = () => void (first ? follow(first) : find(address));
  return (
    <div class={quiet ? 'follow-site' : 'follow-site invites'}>
      {state.phase !== 'followed' && state.phase !== 'found' && (
        <Button
          kind={quiet ? 'plain' : 'main'}
          disabled={state.phase === 'finding'}
          onClick={begin}
        >
          {say('followName', site)}
        </Button>
      )}
      <div role="status" ref={status} tabIndex={-1}>
        <Said state={state} site={site} />
        {done && !onFollowed && <p>{done}</p>}
      </div>
      {state.phase === 'broken' && <FaultNote lead={say('notDone')} code={state.code} />}
      {state.phase !== 'followed' && feeds.length > 0 && (
        <details class="follow-feeds" open={state.phase === 'found'}>
          <summary>{sayCount('feedsOther', feeds.length)}</summary>
          <ul>
            {feeds.map((feed) => (
              <li key={feed.address}>
                <Button
                  kind="plain"
                  aria-label={say('followName', feed.title || feed.address)}
                  onClick={() => void follow(feed)}
                >
                  <bdi>{feed.title || new URL(feed.address).pathname}</bdi>
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The feeds that the page declares; none in a panel that stands beside a page it cannot read. Null until it is known. */
function useDeclaredFeeds({ tab, article }: OpenThread) {
  const [feeds, setFeeds] = useState<(NamedFeed & { followed: boolean })[] | null>(
    tab === null ? [] : null,
  );
  useEffect(() => {
    if (tab === null) return;
    void call('readPageFeeds', {}).then((answer) => setFeeds(answer.ok ? answer.value.feeds : []));
  }, [tab, article.id]);
  return feeds;
}

/** How the following went, and where it did not, another way to it. */
function Said({ state, site }: { state: FollowState; site: string }) {
  switch (state.phase) {
    case 'finding':
      return <p>{say('followFinding', site)}</p>;
    case 'found':
      return state.last ? null : <p>{sayCount('feedsFound', state.feeds.length)}</p>;
    case 'refused':
      return (
        <p>
          {say('followRefused')} <InLibrary site={site} />
        </p>
      );
    case 'nothing':
      return (
        <p>
          {say(findFaultWords[state.why])} <InLibrary site={site} />
        </p>
      );
    default:
      return null;
  }
}

/** Where an address can be typed, and the browser asks in a window of its own. */
function InLibrary({ site }: { site: string }) {
  return (
    <Button
      kind="plain"
      onClick={() => void call('openLibrary', { section: 'sources', filter: site })}
    >
      {say('followInLibrary')}
    </Button>
  );
}
