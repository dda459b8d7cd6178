import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import type { FaultCode, Outcome } from '../contract.ts';

/** What the background answers about an article, as it is now. */
export interface Asked<T> {
  /** Null until it is known; what was known stays while it is asked for again. */
  value: T | null;
  /** Why the last asking failed. */
  fault: FaultCode | null;
  reload(): void;
}

/**
 * Asks the background about the panel's article, and again whenever something happens that changes the answer.
 *
 * @param ask and `follow` stay the same from one rendering to the next
 * @param follow begins to listen for what changes the answer, and answers how to stop
 */
export function useAsked<T>(
  article: Article,
  ask: (article: Article) => Promise<Outcome<T>>,
  follow: (id: string, reload: () => void) => () => void,
): Asked<T> {
  const [state, setState] = useState<Omit<Asked<T>, 'reload'>>({ value: null, fault: null });
  const latest = useRef(article);
  latest.current = article;
  const { id } = article;
  // Of two askings under way the later counts.
  const asked = useRef(0);
  const reload = useCallback(() => {
    asked.current += 1;
    const mine = asked.current;
    void ask(latest.current).then((answer) => {
      if (mine !== asked.current) return;
      setState(({ value }) =>
        answer.ok ? { value: answer.value, fault: null } : { value, fault: answer.code },
      );
    });
  }, [ask]);
  useEffect(() => {
    setState({ value: null, fault: null });
    reload();
    const stop = follow(id, reload);
    return () => {
      asked.current += 1;
      stop();
    };
  }, [id, follow, reload]);
  return { ...state, reload };
}
