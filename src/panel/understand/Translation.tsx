import './translation.css';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleId } from '../../article/article.ts';
import type { Ask } from '../../assist/assist.ts';
import { Button } from '../../ui/Button.tsx';
import { locale, say } from '../../ui/say.ts';
import { QuoteContext } from '../help-context.ts';
import { bareMaterial } from './bare-material.ts';
import { HelpView } from './HelpView.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { baseOf } from './languages.ts';
import { useHelp } from './use-help.ts';

interface TranslationProps {
  article: ArticleId;
  /** What a comment says. */
  text: string;
  onClose(): void;
}

/** A comment in the reader's language, or another one, as plain text. */
export function Translation({ article, text, onClose }: TranslationProps) {
  const { state, ask: askFor, stop } = useHelp();
  const [into, setInto] = useState(() => baseOf(locale()));
  const onQuote = useContext(QuoteContext);
  const material = useMemo(() => ({ ...bareMaterial(article), onQuote }), [article, onQuote]);
  const ask = useMemo<Ask>(() => ({ task: 'translateComment', text, into }), [text, into]);
  useEffect(() => {
    askFor(ask, material, { provider: null, anew: false });
  }, [ask, material, askFor]);
  return (
    <div class="translation">
      <HelpView
        ask={ask}
        label={say('translation')}
        material={material}
        state={state}
        onStop={stop}
        onAgain={(way) => askFor(ask, material, way)}
      />
      <div class="translation-foot">
        <LanguageChoice value={into} except="" onChoose={setInto} />
        <Button onClick={onClose}>{say('translationHide')}</Button>
      </div>
    </div>
  );
}
