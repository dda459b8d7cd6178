import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import type { Sentence, TextBlock } from '../../assist/assist.ts';
import { call } from '../../channel/calls.ts';
import type { FaultCode } from '../../contract.ts';
import { splitInSteps } from './split-in-steps.ts';

export interface ArticleText {
  blocks: readonly TextBlock[];
  sentences: readonly Sentence[];
}

type Reading =
  | { phase: 'reading' }
  /** No page is beside this panel, or it has no article: there is nothing to help with but the thread. */
  | { phase: 'none' }
  | { phase: 'fault'; code: FaultCode }
  | { phase: 'read'; text: ArticleText };

/**
 * The text of the article beside the panel, read anew when the page tells other facts.
 * @param beside whether the panel stands in the article's page
 */
export function useArticleText(article: Article, beside: boolean): [Reading, () => void] {
  const [reading, setReading] = useState<Reading>(
    beside ? { phase: 'reading' } : { phase: 'none' },
  );
  const [turn, setTurn] = useState(0);
  const { language, fingerprint, words } = article;
  const state = useMemo(
    () => [language, fingerprint, words, turn],
    [language, fingerprint, words, turn],
  );
  useEffect(() => {
    if (!beside) return undefined;
    let wanted = true;
    void call('readText', {}).then(async (read) => {
      if (!wanted) return;
      if (!read.ok) return setReading({ phase: 'fault', code: read.code });
      const blocks = read.value;
      if (blocks.length === 0) return setReading({ phase: 'none' });
      const sentences = await splitInSteps({ blocks, language });
      if (wanted) setReading({ phase: 'read', text: { blocks, sentences } });
    });
    return () => {
      wanted = false;
    };
  }, [beside, language, state]);
  return [reading, useCallback(() => setTurn((now) => now + 1), [])];
}
