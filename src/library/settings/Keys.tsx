import type { Settings, SettingsChange } from '../../settings.ts';
import { KeyList } from '../../surface/KeyList.tsx';
import type { KeyCommands } from '../../surface/key-commands.ts';
import { ThreadKeyList } from '../../surface/ThreadKeyList.tsx';
import { say } from '../../ui/say.ts';

interface KeysProps {
  /** Null while they are not known: the browser's own keys are listed all the same. */
  settings: Settings | null;
  changeSettings(change: SettingsChange): void;
  keys: KeyCommands;
}

/** The keys of the browser's window, and those of a thread. */
export function Keys({ settings, changeSettings, keys }: KeysProps) {
  return (
    <section class="setting" aria-labelledby="keys-title">
      <h2 id="keys-title">{say('keysTitle')}</h2>
      <p class="note">{say('keysNote')}</p>
      <KeyList keys={keys} />
      {settings && (
        <>
          <h3 class="setting-title">{say('keysInThread')}</h3>
          <p class="note">{say('keysInThreadNote')}</p>
          <ThreadKeyList
            off={settings.keysOff}
            onChange={(keysOff) => changeSettings({ keysOff })}
          />
        </>
      )}
    </section>
  );
}
