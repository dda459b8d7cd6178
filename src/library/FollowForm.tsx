import { useEffect, useRef, useState } from 'preact/hooks';
import type { NamedFeed } from '../related/source.ts';
import { exampleAddress } from '../related/typed-address.ts';
import type { AskSites } from '../surface/ask-sites.ts';
import { catchFocus } from '../surface/catch-focus.ts';
import { type FollowState, lastFollowed, useFollow } from '../surface/use-follow.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { say, sayCount } from '../ui/say.ts';
import { findFaultWords } from '../ui/source-fault-words.ts';
import { useAskedOf } from './section-address.ts';

interface FollowFormProps {
  askSites: AskSites;
  /** The addresses of what is followed. */
  followed: ReadonlySet<string>;
}

/** A box for the address of a site or feed, and what is found there. */
export function FollowForm({ askSites, followed }: FollowFormProps) {
  const [typed, setTyped] = useState('');
  const { state, find, follow, clear } = useFollow(askSites);
  const box = useRef<HTMLInputElement>(null);
  useAskedOf('sources', (asked) => {
    const address = asked.get('filter') ?? '';
    if (address === '') return;
    setTyped(address);
    box.current?.focus();
  });
  const last = lastFollowed(state);
  const status = useRef<HTMLDivElement>(null);
  // The button that was pressed goes.
  useEffect(() => {
    if (last) catchFocus(status.current);
  }, [last]);
  const busy = state.phase === 'finding';
  return (
    <section class="block" aria-labelledby="follow-title">
      <h2 id="follow-title">{say('followTitle')}</h2>
      <form
        class="follow-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void find(typed);
        }}
      >
        <label class="hidden-visually" for="follow-address">
          {say('followLabel')}
        </label>
        <input
          ref={box}
          id="follow-address"
          type="url"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          spellcheck={false}
          placeholder={exampleAddress}
          aria-describedby="follow-note"
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            if (state.phase !== 'still') clear();
          }}
        />
        <Button kind="main" onClick={() => void (busy || find(typed))} disabled={busy}>
          {say('follow')}
        </Button>
      </form>
      <p class="note" id="follow-note">
        {say('followNote')}
      </p>
      <div role="status" ref={status} tabIndex={-1}>
        {sayFollow(state)}
      </div>
      {state.phase === 'broken' && <FaultNote lead={say('notDone')} code={state.code} />}
      {state.phase === 'found' && (
        <FoundFeeds
          feeds={state.feeds}
          followed={new Set([...followed, ...state.taken])}
          onFollow={follow}
        />
      )}
    </section>
  );
}

interface FoundFeedsProps {
  feeds: NamedFeed[];
  followed: ReadonlySet<string>;
  onFollow(feed: NamedFeed): Promise<void>;
}

function FoundFeeds({ feeds, followed, onFollow }: FoundFeedsProps) {
  return (
    <ul class="found-feeds">
      {feeds.map((feed) => (
        <li key={feed.address}>
          <span class="found-words">
            <span class="found-title" dir="auto">
              {feed.title || new URL(feed.address).host}
            </span>
            <span class="found-address" dir="ltr">
              {feed.address.replace(/^https?:\/\//, '')}
            </span>
          </span>
          {followed.has(feed.address) ? (
            <span class="soft">{say('followed')}</span>
          ) : (
            <Button
              kind="plain"
              aria-label={say('followName', feed.title || feed.address)}
              onClick={() => void onFollow(feed)}
            >
              {say('follow')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

const sayFollowed = ({ title, known }: { title: string; known: boolean }): string =>
  say(known ? 'feedKnown' : 'feedFollowed', title);

function sayFollow(state: FollowState) {
  const say1 = (text: string, bad = false) => <p class={bad ? 'fault-note' : 'outcome'}>{text}</p>;
  switch (state.phase) {
    case 'finding':
      return say1(say('followFinding', state.site));
    case 'found':
      return say1(
        state.last ? sayFollowed(state.last) : sayCount('feedsFound', state.feeds.length),
      );
    case 'followed':
      return say1(sayFollowed(state));
    case 'noAddress':
      return say1(say('followNoAddress', exampleAddress), true);
    case 'refused':
      return say1(say('followRefused'), true);
    case 'nothing':
      return say1(say(findFaultWords[state.why]), true);
    default:
      return null;
  }
}
