import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { Answers, Facet } from '../contract.ts';
import { type ThreadSort, threadSorts } from '../thread/thread-sorts.ts';
import { locale, type PlainMessageKey, say } from '../ui/say.ts';
import { hashtagIn, withHashtag } from './hashtag-in-words.ts';
import { type Since, sinceChoices, type ThreadSift } from './thread-sift.ts';

interface ThreadFiltersProps {
  sift: ThreadSift;
  /** The words in the box: a hashtag that is chosen goes there. */
  filter: string;
  sort: ThreadSort;
  /** Whether the words are searched for: what is found has an order of its own. */
  searching: boolean;
  onSift(sift: ThreadSift): void;
  onFilter(filter: string): void;
  onSort(sort: ThreadSort): void;
}

const sinceWords: Record<Since, PlainMessageKey> = {
  any: 'sinceAny',
  week: 'sinceWeek',
  month: 'sinceMonth',
  year: 'sinceYear',
  before: 'sinceBefore',
};
const sortWords: Record<ThreadSort, PlainMessageKey> = {
  newest: 'sortNewest',
  oldest: 'sortOldest',
  comments: 'sortComments',
  title: 'sortTitle',
};

/** What the list of threads, or what a search finds, is narrowed to and sorted by. */
export function ThreadFilters(props: ThreadFiltersProps) {
  const { sift, filter, sort, searching, onSift, onFilter, onSort } = props;
  const [{ sites, hashtags }, refresh] = useFacets();
  const switchOf = (name: 'unread' | 'drafts' | 'archived', key: PlainMessageKey) => (
    <button
      type="button"
      class="chip"
      aria-pressed={sift[name]}
      onClick={() => onSift({ ...sift, [name]: !sift[name] })}
    >
      {say(key)}
    </button>
  );
  return (
    <fieldset
      class="thread-filters"
      aria-label={say('narrowThreads')}
      onFocusCapture={refresh}
      onPointerEnter={refresh}
    >
      <Facets
        label={say('filterSite')}
        all={say('filterSites')}
        facets={sites}
        chosen={sift.site}
        onChoose={(site) => onSift({ ...sift, site })}
      />
      <Facets
        label={say('filterHashtag')}
        all={say('filterHashtags')}
        sign="#"
        facets={hashtags}
        chosen={hashtagIn(filter)}
        onChoose={(hashtag) => onFilter(withHashtag(filter, hashtag))}
      />
      <select
        class="chip"
        aria-label={say('filterSince')}
        value={sift.since}
        onChange={({ currentTarget }) => onSift({ ...sift, since: currentTarget.value as Since })}
      >
        {sinceChoices.map((since) => (
          <option key={since} value={since}>
            {say(sinceWords[since])}
          </option>
        ))}
      </select>
      {switchOf('unread', 'unread')}
      {switchOf('drafts', 'filterDrafts')}
      {switchOf('archived', 'archive')}
      {searching ? (
        <span class="sort soft">{say('sortFound')}</span>
      ) : (
        <select
          class="chip sort"
          aria-label={say('sortThreads')}
          value={sort}
          onChange={({ currentTarget }) => onSort(currentTarget.value as ThreadSort)}
        >
          {threadSorts.map((one) => (
            <option key={one} value={one}>
              {say(sortWords[one])}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}

interface FacetsProps {
  label: string;
  /** What stands for no choice. */
  all: string;
  sign?: string;
  facets: readonly Facet[];
  /** '' for none. It may be none of them: an address can ask for anything. */
  chosen: string;
  onChoose(name: string): void;
}

function Facets({ label, all, sign = '', facets, chosen, onChoose }: FacetsProps) {
  const known = facets.some(({ name }) => name === chosen);
  const number = new Intl.NumberFormat(locale());
  return (
    <select
      class={chosen === '' ? 'chip' : 'chip chosen'}
      aria-label={label}
      value={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      <option value="">{all}</option>
      {chosen !== '' && !known && <option value={chosen}>{`\u2068${sign}${chosen}\u2069`}</option>}
      {facets.map(({ name, count }) => (
        <option key={name} value={name}>
          {`\u2068${sign}${name.normalize('NFC')}\u2069 (${number.format(count)})`}
        </option>
      ))}
    </select>
  );
}

/** What there is to choose from, and a way to ask for it again where it may have changed: nobody counts for nobody. */
function useFacets(): [Answers['listFacets'], refresh: () => void] {
  const [facets, setFacets] = useState<Answers['listFacets']>({ sites: [], hashtags: [] });
  const stale = useRef(true);
  const refresh = useCallback(() => {
    if (!stale.current) return;
    stale.current = false;
    void call('listFacets', {}).then((listed) => {
      if (listed.ok) setFacets(listed.value);
      else stale.current = true;
    });
  }, []);
  useEffect(() => {
    refresh();
    const note = () => {
      stale.current = true;
    };
    return listen({ threadChanged: note, everythingChanged: note });
  }, [refresh]);
  return [facets, refresh];
}
