import './hashtag-row.css';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import { joinHashtag } from '../../thread/hashtags.ts';
import { Button } from '../../ui/Button.tsx';
import { HashtagLink } from '../../ui/HashtagLink.tsx';
import { AddIcon, StarIcon } from '../../ui/hashtag-icons.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { say } from '../../ui/say.ts';
import { useFitting } from './use-fitting.ts';
import { useHashtags } from './use-hashtags.ts';

const loadEditor = () => import('./HashtagEditor.tsx').then(({ HashtagEditor }) => HashtagEditor);

interface HashtagRowProps {
  article: Article;
  /** Those that the reader follows. */
  followed: readonly string[];
}

/**
 * What the article is about: each hashtag leads to everything about it. One row, whose height is there before they are;
 * its button has the rest, and lets the reader change them.
 */
export function HashtagRow({ article, followed }: HashtagRowProps) {
  const handle = useHashtags(article);
  const [changing, setChanging] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const hashtags = handle.hashtags?.hashtags ?? [];
  const fitting = useFitting(list, handle.hashtags);
  const more = Math.max(0, hashtags.length - fitting);
  const followedFolded = new Set(followed.map(joinHashtag));
  const isFollowed = (hashtag: string) => followedFolded.has(joinHashtag(hashtag));
  const close = useCallback(() => setChanging(false), []);
  const wasChanging = useRef(false);
  useEffect(() => {
    if (wasChanging.current && !changing) row.current?.querySelector('button')?.focus();
    wasChanging.current = changing;
  }, [changing]);
  return (
    <section class="hashtags" aria-label={say('hashtagsTitle')} aria-busy={!handle.hashtags}>
      <div class="hashtag-row" ref={row} hidden={changing}>
        <ul ref={list}>
          {hashtags.map(({ hashtag }, index) => (
            <li key={hashtag} class={index >= fitting ? 'over' : undefined}>
              <HashtagLink text={`#${hashtag}`} hashtag={hashtag} />
              {isFollowed(hashtag) && (
                <span
                  class="hashtag-mark"
                  title={say('followed')}
                  role="img"
                  aria-label={say('followed')}
                >
                  <StarIcon filled />
                </span>
              )}
            </li>
          ))}
        </ul>
        {handle.hashtags && (
          <Button
            kind={hashtags.length === 0 ? 'quiet' : 'icon'}
            title={say('hashtagsChange')}
            onClick={() => setChanging(true)}
          >
            {hashtags.length === 0 ? (
              say('hashtagAdd')
            ) : (
              <>
                {more > 0 ? <bdi dir="ltr">+{more}</bdi> : <AddIcon />}
                <span class="hidden-visually"> {say('hashtagsChange')}</span>
              </>
            )}
          </Button>
        )}
      </div>
      {changing && <Loaded load={loadEditor} with={{ handle, isFollowed, onClose: close }} />}
    </section>
  );
}
