import * as v from 'valibot';
import type { FeedFact } from '../article/page-facts.ts';
import { feedName } from './feed-name.ts';
import { isCommentFeed } from './is-comment-feed.ts';
import { type NamedFeed, namedFeedSchema } from './source.ts';

/** The feeds that a page declares, as feeds to follow: those of comments are left out, and what has no name gets the feed's own. */
export function listPageFeeds(feeds: readonly FeedFact[], page: { address: string }): NamedFeed[] {
  return feeds
    .map(({ address, title }) => ({ address, title: feedName(title), site: page.address }))
    .filter((feed) => v.is(namedFeedSchema, feed) && !isCommentFeed(feed));
}
