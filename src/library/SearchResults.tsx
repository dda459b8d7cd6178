import type { Found } from '../search/found.ts';
import type { CommentId } from '../thread/comment.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { Button } from '../ui/Button.tsx';
import { Marked } from '../ui/Marked.tsx';
import { Moment } from '../ui/Moment.tsx';
import { nameOf } from '../ui/name-of.ts';
import { SiteIcon } from '../ui/SiteIcon.tsx';
import { say, sayCount } from '../ui/say.ts';
import { siteIconAddress } from '../ui/site-icon-address.ts';
import { ShowMore } from '../ui/ThreadList.tsx';
import { nameUndated } from './name-undated.ts';
import type { SearchHandle } from './use-search.ts';

interface SearchResultsProps {
  query: string;
  search: SearchHandle;
  /** Searches everything; null where it does. */
  onWiden: (() => void) | null;
  onOpen(row: ThreadRow, comment?: CommentId): void;
}

/** What narrows a search, in the words of `search/parse-query.ts`, which are those of every language. */
const fields = 'site: tag: by: before:2026-03 after:2026';

/** A date as a search reads it. */
const dated = 'after:2026-03-05';

/** What a search found: comments and threads, the best first, with what was looked for marked. */
export function SearchResults({ query, search, onWiden, onOpen }: SearchResultsProps) {
  const { answer, onMore } = search;
  const { found = [], more = false, undated = [] } = answer ?? {};
  return (
    <>
      {nameUndated(undated, query).map((part) => (
        <p key={part} class="search-how">
          {say('searchNoDate', part, dated)}
        </p>
      ))}
      {answer !== null && foundNothing(answer) && (
        <p class="thread-none">
          {say(onWiden ? 'foundNothingNarrowed' : 'foundNothing')}{' '}
          {onWiden && (
            <Button kind="plain" onClick={onWiden}>
              {say('searchWithoutFilters')}
            </Button>
          )}
        </p>
      )}
      {answer === null || found.length === 0 ? (
        <p class="search-how">{say('searchHow', fields)}</p>
      ) : null}
      <ol class="thread-rows">
        {found.map((one) => (
          <li key={one.comment?.id ?? one.row.id}>
            <FoundLink found={one} onOpen={() => onOpen(one.row, one.comment?.id)} />
          </li>
        ))}
        {more && <ShowMore onMore={onMore} />}
      </ol>
    </>
  );
}

/** Whether it is sure that nothing is there. */
const foundNothing = ({ found, cut, behind, blank }: NonNullable<SearchHandle['answer']>) =>
  found.length === 0 && !cut && behind === 0 && !blank;

function FoundLink({ found, onOpen }: { found: Found; onOpen(): void }) {
  const { row, titleMarks, comment } = found;
  const { title, site, address, activity, count } = row;
  return (
    <button type="button" class="thread-link" onClick={onOpen}>
      <SiteIcon src={siteIconAddress(address)} name={site} />
      <span class="thread-words">
        <span class="thread-top">
          <span class="thread-title" dir="auto">
            {title ? <Marked text={title} marks={titleMarks} /> : say('untitled')}
          </span>
          <Moment at={comment?.created ?? activity} short />
        </span>
        <span class="thread-bottom">
          <span class="thread-line">
            <span class="thread-site">{site}</span>
            <span aria-hidden="true"> · </span>
            {comment ? (
              <bdi>{nameOf(comment.author)}</bdi>
            ) : (
              <bdi>{sayCount('comments', count)}</bdi>
            )}
          </span>
        </span>
        {comment && (
          <span class="found-excerpt" dir="auto">
            <Marked {...comment.excerpt} />
          </span>
        )}
      </span>
    </button>
  );
}
