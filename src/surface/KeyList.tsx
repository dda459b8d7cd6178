import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { say } from '../ui/say.ts';
import type { KeyCommand, KeyCommands } from './key-commands.ts';

/** The keyboard commands with their keys, and the way to where they are changed. */
export function KeyList({ keys }: { keys: KeyCommands }) {
  const [commands, setCommands] = useState<KeyCommand[]>([]);
  useEffect(() => {
    const ask = () => void keys.list().then(setCommands);
    ask();
    // The reader comes back from the browser's own page, where the keys may have changed.
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, [keys]);
  return (
    <div class="key-list">
      <dl>
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{sayCommand(name, description)}</dt>
            <dd>{shortcut ? <kbd dir="ltr">{sayKeys(shortcut)}</kbd> : say('keyNotSet')}</dd>
          </div>
        ))}
      </dl>
      <Button kind="plain" onClick={keys.openSettings}>
        {say('changeKeys')}
      </Button>
    </div>
  );
}

/** Our own commands in the language that is spoken here; the browser has them in its own. */
function sayCommand(name: string, description: string): string {
  if (name === 'toggle-panel') return say('commandTogglePanel');
  return description || say('commandOpenPopup');
}

/** Keys as they stand on the reader's keyboard: the browser writes them in English, as `Ctrl+Shift+Y`. */
function sayKeys(shortcut: string): string {
  return shortcut.replace(/\bCtrl\b/, say('ctrlKey')).replace(/\bShift\b/, say('shiftKey'));
}
