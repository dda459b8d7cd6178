import { languages } from '../../default-settings.ts';
import type { Language } from '../../settings.ts';
import { say } from '../../ui/say.ts';

interface LanguageFieldProps {
  language: Language;
  onLanguage(language: Language): void;
}

/** Which language Afterword speaks. Each is called as its speakers call it: whoever needs it reads no other. */
export function LanguageField({ language, onLanguage }: LanguageFieldProps) {
  return (
    <div class="setting">
      <label class="setting-title" for="language">
        {say('settingLanguage')}
      </label>
      <p class="note" id="language-note">
        {say('settingLanguageNote')}
      </p>
      <select
        id="language"
        aria-describedby="language-note"
        value={language}
        onChange={({ currentTarget: { value } }) => {
          const chosen = languages.find((one) => one === value);
          if (chosen !== undefined) onLanguage(chosen);
        }}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one || undefined}>
            {one === '' ? say('languageOfBrowser') : nameOf(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
