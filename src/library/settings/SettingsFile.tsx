import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../channel/calls.ts';
import type { Settings } from '../../settings.ts';
import { Button } from '../../ui/Button.tsx';
import { FaultNote } from '../../ui/FaultNote.tsx';
import { locale, type PlainMessageKey, say, sayCount } from '../../ui/say.ts';
import { useFocusKept } from '../use-focus-kept.ts';
import { settingTitles } from './setting-titles.ts';
import { type SettingsFileState, useSettingsFile } from './use-settings-file.ts';

const unfitWords: Record<Extract<SettingsFileState, { phase: 'unfit' }>['why'], PlainMessageKey> = {
  notJson: 'fileNotJson',
  notSettings: 'settingsFileOther',
  newerVersion: 'fileNewerVersion',
  notRead: 'fileNotRead',
};

/** The settings alone into a file, and back from one. */
export function SettingsFile({ settings }: { settings: Settings }) {
  const { state, save, open, take, undo, cancel } = useSettingsFile(settings);
  const hasKey = useHasKey();
  const [withKey, setWithKey] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place, state.phase);
  return (
    <section class="setting" aria-labelledby="settings-file-title">
      <h2 id="settings-file-title">{say('settingsFileTitle')}</h2>
      <p class="note">{say('settingsFileNote')}</p>
      {hasKey && (
        <label class="check">
          <input
            type="checkbox"
            checked={withKey}
            onChange={({ currentTarget }) => setWithKey(currentTarget.checked)}
          />
          {say('settingsFileKey')}
        </label>
      )}
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) open(file);
          currentTarget.value = '';
        }}
      />
      <div class="step" ref={place} tabIndex={-1} key={state.phase}>
        {state.phase === 'ready' ? (
          <Ready state={state} onTake={take} onCancel={cancel} />
        ) : (
          <p class="actions">
            <Button kind="quiet" onClick={() => save(withKey)}>
              {say('settingsFileSave')}
            </Button>
            <Button kind="quiet" onClick={() => input.current?.click()}>
              {say('settingsFileChoose')}
            </Button>
          </p>
        )}
      </div>
      <div role="status">
        {state.phase === 'saved' && <p class="outcome">{say('settingsFileSaved', state.name)}</p>}
        {state.phase === 'undone' && <p class="outcome">{say('settingsFileUndone')}</p>}
        {state.phase === 'taken' && (
          <p class="outcome">
            {say('settingsFileTaken')}{' '}
            <Button kind="plain" onClick={undo}>
              {say('undo')}
            </Button>
          </p>
        )}
      </div>
      {state.phase === 'unfit' && (
        <p class="fault-note" role="alert">
          {say(unfitWords[state.why])}
        </p>
      )}
      {state.phase === 'fault' && <FaultNote lead={say('settingsNotKept')} code={state.code} />}
    </section>
  );
}

interface ReadyProps {
  state: Extract<SettingsFileState, { phase: 'ready' }>;
  onTake(): void;
  onCancel(): void;
}

/** What a file would change. Nothing is changed until the reader says so. */
function Ready({ state: { change, serverKey, refused }, onTake, onCancel }: ReadyProps) {
  const keys = Object.keys(change) as (keyof Settings)[];
  const titles = [...new Set(keys.map((key) => say(settingTitles[key])))];
  if (serverKey !== null) titles.push(say('settingsFileKeyTitle'));
  return (
    <>
      {titles.length === 0 ? (
        <p>{say('settingsFileSame')}</p>
      ) : (
        <>
          <h3>{say('settingsFileWould')}</h3>
          <ul class="plain-list">
            {titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {refused.length > 0 && (
        <p class="note">{sayCount('settingsFileRefused', refused.length, listNames(refused))}</p>
      )}
      <p class="actions">
        {titles.length > 0 && (
          <Button kind="main" onClick={onTake}>
            {say('settingsFileTake')}
          </Button>
        )}
        <Button kind="plain" onClick={onCancel}>
          {say(titles.length > 0 ? 'cancel' : 'close')}
        </Button>
      </p>
    </>
  );
}

const mostNamed = 8;

function listNames(names: readonly string[]): string {
  const named = names.slice(0, mostNamed).map((name) => name.slice(0, 40));
  return new Intl.ListFormat(locale()).format(names.length > mostNamed ? [...named, '…'] : named);
}

/** Whether there is a key that could be saved. */
function useHasKey(): boolean {
  const [hasKey, setHasKey] = useState(false);
  useEffect(() => {
    const ask = () =>
      void call('readProviders', {}).then((read) => read.ok && setHasKey(read.value.hasKey));
    ask();
    window.addEventListener('hashchange', ask);
    return () => window.removeEventListener('hashchange', ask);
  }, []);
  return hasKey;
}
