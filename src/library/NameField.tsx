import { say } from '../ui/say.ts';
import { useHeld } from './use-held.ts';

/** The longest name, in UTF-16 units: as the settings' schema has it. */
const longestName = 60;

/** The name that the reader's comments carry. */
export function NameField({ name, onName }: { name: string; onName(name: string): void }) {
  const { value, onInput, onLeave } = useHeld(name, onName);
  return (
    <div class="setting">
      <label class="setting-title" for="name">
        {say('settingName')}
      </label>
      <p class="note" id="name-note">
        {say('settingNameNote')}
      </p>
      <input
        id="name"
        type="text"
        dir="auto"
        autocomplete="off"
        aria-describedby="name-note"
        maxLength={longestName}
        placeholder={say('you')}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
