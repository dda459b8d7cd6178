import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../assist/assist.ts';
import { call } from '../../channel/calls.ts';
import { locale, type PlainMessageKey, say } from '../../ui/say.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { baseOf } from './languages.ts';

type Translation = Extract<Ask, { task: 'translate' }>;
type What = Translation['what'];

const words: Record<What, PlainMessageKey> = {
  summary: 'helpSummary',
  keyPoints: 'helpKeyPoints',
  passage: 'translateSelected',
};

interface TranslateFormProps {
  shown: boolean;
  /** The article's language, which there is nothing to translate into: BCP 47, or ''. */
  from: string;
  /** What is translated below it; null for nothing. */
  asked: Translation | null;
  /** Hears what to translate; null as soon as the form says another thing than what is shown. */
  onAsk(ask: Ask | null): void;
}

/** What is to be translated, and into which language. */
export function TranslateForm({ shown, from, asked, onAsk }: TranslateFormProps) {
  const selected = useSelection(shown);
  const selection = selected || (asked?.passage ?? '');
  const [chosen, setChosen] = useState<What | null>(asked?.what ?? null);
  const [into, setInto] = useState(() => asked?.into ?? firstInto(from));
  // What was selected in the page was selected for something.
  const what = chosen ?? (selection ? 'passage' : 'summary');
  return (
    <form
      class="help-form wraps"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk({ task: 'translate', what, passage: what === 'passage' ? selection : null, into });
      }}
    >
      <select
        class="choice"
        aria-label={say('translateWhat')}
        value={what}
        onChange={({ currentTarget: { value } }) => {
          setChosen(value as What);
          onAsk(null);
        }}
      >
        {(['summary', 'keyPoints', 'passage'] as const).map((one) => (
          <option key={one} value={one}>
            {say(words[one])}
          </option>
        ))}
      </select>
      <LanguageChoice
        value={into}
        except={from}
        onChoose={(tag) => {
          setInto(tag);
          onAsk(null);
        }}
      />
      <button type="submit" class="button main" disabled={what === 'passage' && selection === ''}>
        {say('helpTranslate')}
      </button>
      {what === 'passage' && (
        <blockquote class="help-passage" dir="auto">
          {selection || say('translateNothingSelected')}
        </blockquote>
      )}
    </form>
  );
}

/** The reader's first language that is not the article's, and else English or another. */
function firstInto(from: string): string {
  const wanted = [locale(), ...navigator.languages, 'en', 'es'].map(baseOf);
  return wanted.find((tag) => tag !== baseOf(from)) ?? 'en';
}

/** What is selected in the page, asked for whenever the reader comes from there. */
function useSelection(shown: boolean): string {
  const [selection, setSelection] = useState('');
  useEffect(() => {
    if (!shown) return undefined;
    const ask = () =>
      void call('readSelection', {}).then((read) => read.ok && setSelection(read.value));
    ask();
    window.addEventListener('focus', ask);
    document.documentElement.addEventListener('pointerenter', ask);
    return () => {
      window.removeEventListener('focus', ask);
      document.documentElement.removeEventListener('pointerenter', ask);
    };
  }, [shown]);
  return selection;
}
