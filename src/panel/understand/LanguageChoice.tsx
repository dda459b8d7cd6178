import { useMemo } from 'preact/hooks';
import { locale, say } from '../../ui/say.ts';
import { listLanguages } from './languages.ts';

interface LanguageChoiceProps {
  value: string;
  /** The language that the text is in, where that is known. BCP 47, or ''. */
  except: string;
  onChoose(tag: string): void;
}

/** Into which language. */
export function LanguageChoice({ value, except, onChoose }: LanguageChoiceProps) {
  const languages = useMemo(
    () => listLanguages([locale(), ...navigator.languages], except),
    [except],
  );
  return (
    <select
      class="choice"
      aria-label={say('translateInto')}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {languages.map(({ tag, name }) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}
