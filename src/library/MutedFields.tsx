import { useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../settings.ts';
import { Button } from '../ui/Button.tsx';
import { say } from '../ui/say.ts';

/** The longest muted word or phrase, in UTF-16 units: as the settings' schema has it. */
const longestWord = 60;

interface MutedFieldsProps {
  settings: Settings;
  onChange(change: SettingsChange): void;
}

/** Whom and what the reader has muted, with a way back for each. */
export function MutedFields({ settings, onChange }: MutedFieldsProps) {
  const { mutedPeople, mutedWords } = settings;
  const [word, setWord] = useState('');
  return (
    <section class="setting" aria-labelledby="muted-title">
      <h2 id="muted-title">{say('mutedTitle')}</h2>
      <p class="note">{say('mutedNote')}</p>
      <ul class="muted-list" aria-label={say('mutedTitle')}>
        {mutedPeople.map(({ key, name }) => {
          const mutedPeopleLeft = mutedPeople.filter((person) => person.key !== key);
          return (
            <Muted
              key={`person ${key}`}
              name={name || say('somebody')}
              onTakeBack={() => onChange({ mutedPeople: mutedPeopleLeft })}
            />
          );
        })}
        {mutedWords.map((muted) => (
          <Muted
            key={`word ${muted}`}
            name={say('mutedWord', muted)}
            onTakeBack={() => onChange({ mutedWords: mutedWords.filter((one) => one !== muted) })}
          />
        ))}
      </ul>
      <form
        class="options"
        onSubmit={(event) => {
          event.preventDefault();
          const added = word.trim();
          setWord('');
          if (added === '' || mutedWords.includes(added)) return;
          onChange({ mutedWords: [...mutedWords, added] });
        }}
      >
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          aria-label={say('muteWordLabel')}
          placeholder={say('muteWordLabel')}
          maxLength={longestWord}
          value={word}
          onInput={(event) => setWord(event.currentTarget.value)}
        />
        <button type="submit" class="button plain">
          {say('muteWord')}
        </button>
      </form>
    </section>
  );
}

function Muted({ name, onTakeBack }: { name: string; onTakeBack(): void }) {
  return (
    <li>
      <bdi>{name}</bdi>{' '}
      <Button kind="plain" aria-label={say('unmuteName', name)} onClick={onTakeBack}>
        {say('unmute')}
      </Button>
    </li>
  );
}
