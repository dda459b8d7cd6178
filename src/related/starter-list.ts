import feeds from './starter-feeds.json' with { type: 'json' };

/** What a feed of the starter list is mostly about. */
export const starterTopics = ['news', 'world', 'science', 'technology', 'culture'] as const;
export type StarterTopic = (typeof starterTopics)[number];

/** A well-known public feed, to begin with. */
export interface StarterFeed {
  address: string;
  title: string;
  /** The page that it is the feed of. */
  site: string;
  /** BCP 47. */
  language: string;
  topic: StarterTopic;
}

/**
 * Feeds that public broadcasters, newspapers and institutions offer to everybody. None is followed before the reader
 * chooses it, and nothing is asked of any until then.
 */
export const starterFeeds = feeds as readonly StarterFeed[];
