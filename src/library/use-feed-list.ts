import { useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { FaultCode } from '../contract.ts';
import type { RefusedFeed } from '../related/opml.ts';
import type { NamedFeed } from '../related/source.ts';
import type { AskSites } from '../surface/ask-sites.ts';

/** How many feeds travel in one message. */
const partSize = 100;
/** A larger file is no list of feeds, in bytes. */
const largestList = 20_000_000;

type FeedListState =
  | { phase: 'still' }
  | { phase: 'reading'; name: string }
  | { phase: 'unfit'; name: string }
  /** It is a list, and there is nothing in it. */
  | { phase: 'empty'; name: string }
  /** What the file would bring. Nothing is stored or asked for yet. */
  | {
      phase: 'ready';
      name: string;
      added: NamedFeed[];
      known: number;
      refused: RefusedFeed[];
      cut: boolean;
    }
  | { phase: 'adding'; done: number; total: number }
  | { phase: 'notAllowed' }
  | { phase: 'done'; added: number }
  | { phase: 'broken'; code: FaultCode; added: number };

interface FeedList {
  state: FeedListState;
  open(file: File): Promise<void>;
  /** Follows all that is new in the file. Call it in the reader's own gesture. */
  accept(): Promise<void>;
  cancel(): void;
}

/** The way from a file with a list of feeds to sources: first what it would bring. */
export function useFeedList(askSites: AskSites, followed: ReadonlySet<string>): FeedList {
  const [state, setState] = useState<FeedListState>({ phase: 'still' });
  return {
    state,
    async open(file) {
      const { name } = file;
      setState({ phase: 'reading', name });
      const list = file.size > largestList ? null : await readList(file).catch(() => null);
      if (!list) return setState({ phase: 'unfit', name });
      const { feeds, refused, cut } = list;
      if (feeds.length + refused.length === 0) return setState({ phase: 'empty', name });
      const added = feeds.filter(({ address }) => !followed.has(address));
      const known = feeds.length - added.length;
      setState({ phase: 'ready', name, added, known, refused, cut });
    },
    async accept() {
      if (state.phase !== 'ready') return;
      const { added: feeds } = state;
      const { allowed, granted } = await askSites(feeds.map(({ address }) => address));
      if (!allowed) return setState({ phase: 'notAllowed' });
      let added = 0;
      for (let at = 0; at < feeds.length; at += partSize) {
        setState({ phase: 'adding', done: at, total: feeds.length });
        const part = feeds.slice(at, at + partSize);
        const answer = await call('followFeeds', { feeds: part, granted: at === 0 ? granted : [] });
        if (!answer.ok) return setState({ phase: 'broken', code: answer.code, added });
        added += answer.value.added;
      }
      setState({ phase: 'done', added });
    },
    cancel: () => setState({ phase: 'still' }),
  };
}

/** The parser comes with the first file. */
async function readList(file: File) {
  const [{ readOpml }, text] = await Promise.all([import('../related/opml.ts'), file.text()]);
  return readOpml(text);
}
