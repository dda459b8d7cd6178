import type { FeedItem } from '../related/feed-item.ts';
import { Told } from '../ui/Told.tsx';

interface SourceItemProps {
  item: FeedItem;
  /** The name of the source. */
  source: string;
}

/** One article as its feed tells of it: source, time, headline and summary. Everything in it was written by others. */
export function SourceItem({ item, source }: SourceItemProps) {
  const { address, title, summary, language, published } = item;
  return (
    <li class="feed-item" lang={language || undefined}>
      <p class="feed-item-line">
        <bdi>{source}</bdi>
        <span aria-hidden="true"> · </span>
        <Told at={published} />
      </p>
      <h4 class="feed-item-title" dir="auto">
        {address ? (
          <a href={address} rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </h4>
      {summary && (
        <p class="feed-item-summary" dir="auto">
          {summary}
        </p>
      )}
    </li>
  );
}
