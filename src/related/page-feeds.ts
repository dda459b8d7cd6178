import * as v from 'valibot';
import type { FeedFact } from '../article/page-facts.ts';
import { isCommentFeed } from './is-comment-feed.ts';
import { type NamedFeed, namedFeedSchema } from './source.ts';

/** The feeds that a page declares, as feeds to follow: those of comments are left out, and a name falls back to the page's. */
export function listPageFeeds(
  feeds: readonly FeedFact[],
  page: { address: string; title: string },
): NamedFeed[] {
  return feeds
    .map(({ address, title }) => ({
      address,
      title: title || page.title.slice(0, 300),
      site: page.address,
    }))
    .filter((feed) => v.is(namedFeedSchema, feed) && !isCommentFeed(feed));
}
