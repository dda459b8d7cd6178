import { useEffect, useState } from 'preact/hooks';
import type { ArticleId } from '../../article/article.ts';
import type { Subject } from '../../assist/assist.ts';
import { readKept } from '../../surface/run-help.ts';
import type { Kept } from './material.ts';

/** What was made of an article before it was opened now; null until that is known. */
export function useKept(article: ArticleId, subject: Subject | null): readonly Kept[] | null {
  const [kept, setKept] = useState<readonly Kept[] | null>(null);
  useEffect(() => {
    if (!subject) return undefined;
    let wanted = true;
    void readKept(article, subject).then((read) => wanted && setKept(read));
    return () => {
      wanted = false;
    };
  }, [article, subject]);
  return kept;
}
