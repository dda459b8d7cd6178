import type { KeptArticle } from '../article/kept-article.ts';
import { foldLetters } from '../thread/fold-letters.ts';
import type { Summary } from './summary.ts';

/** A place in one of the lists of threads: the list, where in it, and the article. */
export type ListKey = [list: string, place: string | number, id: string];

/** Enough of a title to sort by, in UTF-16 units. */
const sortedTitle = 80;

type Listed = Pick<KeptArticle, 'id' | 'title' | 'site' | 'threadSeen' | 'leadsTo' | 'archived'> &
  Pick<Summary, 'count' | 'activity' | 'othersWrote'>;

/** What stands before the names of the lists of threads that are archived. */
export const shelfOf = (archived: boolean): string => (archived ? 'archived ' : '');

/** How a thread is sorted by its title. */
export const titlePlace = (title: string): string => foldLetters(title).slice(0, sortedTitle);

/**
 * Where a thread stands in the lists: all of them are ranges of one index (`byList`), so that a page of any is one read.
 * An article that leads to another stands in the list of those instead.
 */
export function listThread(thread: Listed): ListKey[] {
  const { id, title, site, threadSeen, leadsTo, archived, count, activity, othersWrote } = thread;
  if (leadsTo !== null) {
    return [
      ['leads', leadsTo, id],
      ['led', id, id],
    ];
  }
  if (count === 0) return [];
  const shelf = shelfOf(archived > 0);
  const newest = 0 - activity;
  const lists: [list: string, place: string | number][] = [
    ['newest', newest],
    ['oldest', activity],
    ['title', titlePlace(title)],
    ['comments', 0 - count],
    [`site ${site}`, newest],
  ];
  if (othersWrote > threadSeen) lists.push(['unread', newest]);
  return lists.map(([list, place]) => [shelf + list, place, id]);
}
