import type { Telling } from '../related/related-entry.ts';
import { say } from './say.ts';

/** A link to an article elsewhere: in a tab of its own, as all links in what others wrote, and no site learns from where. */
export function ArticleLink({ address, title }: Pick<Telling, 'address' | 'title'>) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {title || say('untitled')}
    </a>
  );
}
