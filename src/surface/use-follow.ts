import { useRef, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { FaultCode } from '../contract.ts';
import type { NamedFeed, SourceFault } from '../related/source.ts';
import { readTypedAddress } from '../related/typed-address.ts';
import type { AskSites } from '../surface/ask-sites.ts';

export type FollowState =
  | { phase: 'still' }
  | { phase: 'finding'; site: string }
  /** More than one, or one on another site: the reader chooses, one or several; `last` is what was chosen last. */
  | { phase: 'found'; feeds: NamedFeed[]; taken: readonly string[]; last: Followed | null }
  | ({ phase: 'followed' } & Followed)
  | { phase: 'noAddress' }
  | { phase: 'refused' }
  | { phase: 'nothing'; why: SourceFault }
  | { phase: 'broken'; code: FaultCode };

/** What came of following a feed; `known` where it was followed before. */
interface Followed {
  title: string;
  known: boolean;
}

/** What was followed last, or null. */
export function lastFollowed(state: FollowState): Followed | null {
  if (state.phase === 'found') return state.last;
  return state.phase === 'followed' ? state : null;
}

interface Follow {
  state: FollowState;
  /** Looks for the feeds of what was typed; follows the one that there is. */
  find(typed: string): Promise<void>;
  /** Follows a feed. */
  follow(feed: NamedFeed): Promise<void>;
  clear(): void;
}

/** The way from an address to a source. Both functions are to be called in the reader's own gesture. */
export function useFollow(askSites: AskSites): Follow {
  const [state, setState] = useState<FollowState>({ phase: 'still' });
  // Of two askings under way the later counts.
  const asked = useRef(0);

  async function add(feed: NamedFeed, granted: string[]): Promise<FollowState> {
    const answer = await call('followFeeds', { feeds: [feed], granted });
    if (!answer.ok) return { phase: 'broken', code: answer.code };
    return { phase: 'followed', title: feed.title, known: answer.value.added === 0 };
  }

  async function look(addresses: string[]): Promise<FollowState> {
    const [first = ''] = addresses;
    const { allowed, granted } = await askSites([first]);
    if (!allowed) return { phase: 'refused' };
    setState({ phase: 'finding', site: new URL(first).host });
    const answer = await call('findFeeds', { addresses, granted });
    if (!answer.ok) return { phase: 'broken', code: answer.code };
    const { feeds, fault } = answer.value;
    if (fault) return { phase: 'nothing', why: fault };
    const [feed] = feeds;
    const isHere = feed && new URL(feed.address).hostname === new URL(first).hostname;
    return feeds.length === 1 && feed && isHere
      ? add(feed, [])
      : { phase: 'found', feeds, taken: [], last: null };
  }

  async function take(coming: Promise<FollowState>): Promise<void> {
    asked.current += 1;
    const mine = asked.current;
    const next = await coming;
    if (mine === asked.current) setState(next);
  }

  return {
    state,
    async find(typed) {
      const addresses = readTypedAddress(typed);
      if (addresses.length === 0) setState({ phase: 'noAddress' });
      else await take(look(addresses));
    },
    async follow(feed) {
      const { allowed, granted } = await askSites([feed.address]);
      if (!allowed) return take(Promise.resolve({ phase: 'refused' }));
      const next = await add(feed, granted);
      setState((now) => {
        if (next.phase !== 'followed' || now.phase !== 'found') return next;
        // The others that were found can be followed too.
        return { ...now, taken: [...now.taken, feed.address], last: next };
      });
    },
    clear() {
      asked.current += 1;
      setState({ phase: 'still' });
    },
  };
}
