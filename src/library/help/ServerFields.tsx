import { useId } from 'preact/hooks';
import { readServerAddress } from '../../assist/server-address.ts';
import type { Settings } from '../../settings.ts';
import { Button } from '../../ui/Button.tsx';
import { sayHelpFault } from '../../ui/help-fault-words.ts';
import { say } from '../../ui/say.ts';
import { useHeld } from '../use-held.ts';
import { type ServerHandle, useServer } from './use-server.ts';

/** Where Ollama is, unless its reader moved it. */
const usualAddress = 'http://localhost:11434';

type Server = Settings['helpServer'];

interface ServerFieldsProps {
  server: Server;
  onServer(server: Server): void;
}

/** The reader's own server: where it is, which model it is to use, its key, and whether it answers. */
export function ServerFields({ server, onServer }: ServerFieldsProps) {
  const id = useId();
  const address = useHeld(server.address, (typed) => onServer({ address: typed, model: '' }));
  const model = useHeld(server.model, (chosen) =>
    onServer({ address: address.value, model: chosen }),
  );
  const handle = useServer(address.value, model.value, server.address);
  const { providers, models, key } = handle;
  const found = readServerAddress(address.value);
  const hasKey =
    providers?.hasKey === true &&
    readServerAddress(providers.serverAddress)?.origin === found?.origin;
  const isAllowed = providers !== null && found !== null && handle.allowed === found.origin;
  return (
    <div class="server">
      <label class="setting-title" for={`${id}-address`}>
        {say('assistAddress')}
      </label>
      <p class="note" id={`${id}-address-note`}>
        {say('assistAddressNote')}
      </p>
      <form
        class="server-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (found) handle.connect(found.origin);
        }}
      >
        <input
          id={`${id}-address`}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder={usualAddress}
          aria-describedby={`${id}-address-note`}
          maxLength={2048}
          value={address.value}
          onInput={(event) => {
            address.onInput(event.currentTarget.value);
            model.onLeave();
            handle.forget();
          }}
          onBlur={address.onLeave}
        />
        <button type="submit" class="button main" disabled={!found || handle.busy}>
          {say(isAllowed ? 'assistModelsAgain' : 'assistConnect')}
        </button>
        {(isAllowed || key !== '') && (
          <Button
            kind="plain"
            onClick={() => {
              handle.disconnect();
              onServer({ address: '', model: '' });
            }}
          >
            {say('assistDisconnect')}
          </Button>
        )}
      </form>
      {address.value.trim() !== '' && !found && <p class="note">{say('assistAddressBad')}</p>}
      {found?.elsewhere && (
        <p class="warning" role="note">
          {say('assistElsewhere', new URL(found.origin).host)}
        </p>
      )}
      <label class="setting-title" for={`${id}-key`}>
        {say('assistKey')}
      </label>
      <p class="note" id={`${id}-key-note`}>
        {say('assistKeyNote')}
      </p>
      <input
        id={`${id}-key`}
        type="password"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        maxLength={1000}
        aria-describedby={`${id}-key-note`}
        placeholder={hasKey ? say('assistKeyKept') : ''}
        value={key}
        onInput={(event) => handle.changeKey(event.currentTarget.value)}
      />
      <label class="setting-title" for={`${id}-model`}>
        {say('assistModel')}
      </label>
      <input
        id={`${id}-model`}
        type="text"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        list={`${id}-models`}
        value={model.value}
        onInput={(event) => model.onInput(event.currentTarget.value)}
        onBlur={model.onLeave}
      />
      <datalist id={`${id}-models`}>
        {models?.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {models && model.value === '' && (
        <ul class="models" aria-label={say('assistModels')}>
          {models.slice(0, 12).map((name) => (
            <li key={name}>
              <Button
                onClick={() => {
                  model.onInput(name);
                  model.onLeave();
                }}
              >
                <bdi>{name}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        <Button
          kind="plain"
          disabled={!isAllowed || model.value === '' || handle.busy}
          onClick={() => handle.tryIt()}
        >
          {say('assistTest')}
        </Button>
      </div>
      <p class="outcome" role="status">
        {sayState(handle)}
      </p>
    </div>
  );
}

function sayState({ state }: ServerHandle): string {
  switch (state.phase) {
    case 'idle':
      return '';
    case 'asking':
      return say('assistAsking');
    case 'refused':
      return say('assistRefused');
    case 'models':
      return say(state.count === 0 ? 'assistNoModels' : 'assistChooseModel');
    case 'answered':
      return say('assistAnswered', state.said, Math.max(0.1, Math.round(state.took / 100) / 10));
    case 'fault':
      return sayHelpFault(state.code, state.detail).text;
  }
}
