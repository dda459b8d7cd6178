import type { ThreadRow } from '../thread/thread-row.ts';
import { Moment } from './Moment.tsx';
import { nameOf } from './name-of.ts';
import { SiteIcon } from './SiteIcon.tsx';
import { say, sayCount } from './say.ts';
import { siteIconAddress } from './site-icon-address.ts';

/** One thread in a list: title, site, time, the last comment's first line, count, and a mark where it is unread. */
export function ThreadLink({ row, onOpen }: { row: ThreadRow; onOpen(): void }) {
  const { title, site, address, latest, count, unread, activity, drafted = false } = row;
  return (
    <button type="button" class="thread-link" onClick={onOpen}>
      <SiteIcon src={siteIconAddress(address)} name={site} />
      <span class="thread-words">
        <span class="thread-top">
          {unread && <span class="thread-unread" role="img" aria-label={say('unread')} />}
          <span class="thread-title" dir="auto">
            {title || say('untitled')}
          </span>
          <Moment at={activity} short />
        </span>
        <span class="thread-bottom">
          <span class="thread-line">
            <span class="thread-site">{site}</span>
            {count === 0 && (
              <>
                <span aria-hidden="true"> · </span>
                <bdi>{say('onlyDraft')}</bdi>
              </>
            )}
            {drafted && count > 0 && (
              <>
                <span aria-hidden="true"> · </span>
                <b>{say('draft')}</b>
              </>
            )}
            {latest && (
              <>
                <span aria-hidden="true"> · </span>
                <bdi>{`${nameOf(latest.author)}: ${latest.line}`}</bdi>
              </>
            )}
          </span>
          <span class="thread-count">
            <span aria-hidden="true">{count}</span>
            <span class="hidden-visually">{sayCount('comments', count)}</span>
          </span>
        </span>
      </span>
    </button>
  );
}
