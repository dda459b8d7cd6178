import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import { call } from '../../channel/calls.ts';
import { listen } from '../../channel/pushes.ts';
import type { ArticleHashtags, FaultCode, Outcome } from '../../contract.ts';
import { useAsked } from '../use-asked.ts';

export interface HashtagsHandle {
  /** Null until they are known. */
  hashtags: ArticleHashtags | null;
  /** Why they could not be read, or the last change not be kept. */
  fault: FaultCode | null;
  /** Adds one to the article, or removes it. */
  set(hashtag: string, on: boolean): void;
  follow(hashtag: string, on: boolean): void;
  reload(): void;
}

const ask = (article: Article) => call('readHashtags', { article });

const listenFor = (id: string, reload: () => void) =>
  listen({
    settingsChanged: reload,
    everythingChanged: reload,
    hashtagsChanged: ({ article }) => {
      if (article === id) reload();
    },
  });

/** The hashtags of the panel's article, as they are now. */
export function useHashtags(article: Article): HashtagsHandle {
  const { value, fault, reload } = useAsked(article, ask, listenFor);
  const [changeFault, setChangeFault] = useState<FaultCode | null>(null);
  useEffect(() => setChangeFault(null), [article.id]);
  const latest = useRef(article);
  latest.current = article;
  const keep = useCallback((changing: Promise<Outcome<null>>) => {
    void changing.then((changed) => setChangeFault(changed.ok ? null : changed.code));
  }, []);
  const set = useCallback(
    (hashtag: string, on: boolean) =>
      keep(call('setHashtag', { article: latest.current, hashtag, on })),
    [keep],
  );
  const follow = useCallback(
    (hashtag: string, on: boolean) => keep(call('followHashtag', { hashtag, on })),
    [keep],
  );
  const retry = useCallback(() => {
    setChangeFault(null);
    reload();
  }, [reload]);
  return { hashtags: value, fault: fault ?? changeFault, set, follow, reload: retry };
}
