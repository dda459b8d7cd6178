import type { ProviderName } from '../../assist/assist.ts';
import type { Settings, SettingsChange } from '../../settings.ts';
import { Button } from '../../ui/Button.tsx';
import { providerWords } from '../../ui/help-fault-words.ts';
import { type PlainMessageKey, say } from '../../ui/say.ts';
import { BrowserState } from './BrowserState.tsx';
import { ServerFields } from './ServerFields.tsx';

interface HelperListProps {
  settings: Settings;
  onChange(change: SettingsChange): void;
}

const all: readonly ProviderName[] = ['embedded', 'browser', 'server'];
const does: Record<ProviderName, PlainMessageKey> = {
  embedded: 'assistEmbeddedDoes',
  browser: 'assistBrowserDoes',
  server: 'assistServerDoes',
};

/** Who may help, the preferred first: each can be switched on and off, and moved before another. */
export function HelperList({ settings, onChange }: HelperListProps) {
  const { helpers, helpServer } = settings;
  const rows = [...helpers, ...all.filter((name) => !helpers.includes(name))];
  const change = (next: readonly ProviderName[]) => onChange({ helpers: [...next] });
  return (
    <section class="setting" aria-labelledby="helpers-title">
      <h2 id="helpers-title">{say('assistHelpers')}</h2>
      <p class="note">{say('assistHelpersNote')}</p>
      <ol class="helpers">
        {rows.map((name) => {
          const isOn = helpers.includes(name);
          const place = helpers.indexOf(name);
          return (
            <li key={name} class="helper">
              <div class="helper-head">
                <label class="helper-name">
                  <input
                    type="checkbox"
                    checked={isOn}
                    aria-describedby={`${name}-does`}
                    onChange={() =>
                      change(isOn ? helpers.filter((one) => one !== name) : [...helpers, name])
                    }
                  />
                  {say(providerWords[name])}
                </label>
                {place > 0 && (
                  <Button
                    kind="plain"
                    aria-label={say('assistPreferName', say(providerWords[name]))}
                    onClick={() => change(movedUp(helpers, place))}
                  >
                    {say('assistPrefer')}
                  </Button>
                )}
              </div>
              <p class="note" id={`${name}-does`}>
                {say(does[name])}
              </p>
              {isOn && name === 'browser' && <BrowserState />}
              {isOn && name === 'server' && (
                <ServerFields
                  server={helpServer}
                  onServer={(server) => onChange({ helpServer: server })}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function movedUp(names: readonly ProviderName[], place: number): ProviderName[] {
  const moved = names[place];
  if (moved === undefined) return [...names];
  const others = names.filter((name) => name !== moved);
  return [...others.slice(0, place - 1), moved, ...others.slice(place - 1)];
}
