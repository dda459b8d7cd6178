import { useEffect } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import { call } from '../../channel/calls.ts';
import { listen } from '../../channel/pushes.ts';
import type { Related } from '../../contract.ts';
import { type Asked, useAsked } from '../use-asked.ts';

/** So long what changes is gathered before it is asked for again: milliseconds. */
const gathering = 1000;

const ask = (article: Article) => call('readRelated', { article });

/** Listens for what changes what is related. */
function follow(id: string, reload: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      reload();
    }, gathering);
  };
  const stop = listen({
    sourcesChanged: soon,
    everythingChanged: soon,
    hashtagsChanged: ({ article }) => {
      if (article === id) soon();
    },
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** What is related to the panel's article, as it is now; asked for again while items are not looked through yet. */
export function useRelated(article: Article): Asked<Related> {
  const asked = useAsked(article, ask, follow);
  const { value, reload } = asked;
  useEffect(() => {
    if (!value || value.behind === 0) return;
    const timer = setTimeout(reload, gathering);
    return () => clearTimeout(timer);
  }, [value, reload]);
  return asked;
}
