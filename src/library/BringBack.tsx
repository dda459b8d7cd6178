import { useCallback, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { locale, type PlainMessageKey, say } from '../ui/say.ts';
import { BringBackColumns } from './BringBackColumns.tsx';
import { BringBackDone } from './BringBackDone.tsx';
import { BringBackReady } from './BringBackReady.tsx';
import { type ChosenFault, largestFile } from './chosen-file.ts';
import { sayState } from './say-state.ts';
import type { BringBackState, useBringBack } from './use-bring-back.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useFocusKept } from './use-focus-kept.ts';

const unfitWords: Record<Exclude<ChosenFault, 'tooLarge'>, PlainMessageKey> = {
  notJson: 'fileNotJson',
  notAfterword: 'fileNotAfterword',
  newerVersion: 'fileNewerVersion',
  notRead: 'fileNotRead',
};

/** A file back into the store: first what it would bring, then, if the reader wants it, the bringing in. */
export function BringBack({ bringing }: { bringing: ReturnType<typeof useBringBack> }) {
  const { state, open, readColumns, cancel } = bringing;
  const zone = useRef<HTMLElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const busy = state.phase === 'reading' || state.phase === 'running';
  const over = useFileDrop(zone, open);
  useFocusKept(place, state.phase);

  const choose = useCallback(() => input.current?.click(), []);
  return (
    <section
      class={over ? 'block drop over' : 'block drop'}
      ref={zone}
      aria-labelledby="bring-back-title"
    >
      <h2 id="bring-back-title">{say('bringBackTitle')}</h2>
      <p class="note">{say('bringBackNote')}</p>
      <input
        ref={input}
        hidden
        type="file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) open(file);
          // The same file chosen again is a choice too.
          currentTarget.value = '';
        }}
      />
      <div class="step" ref={place} tabIndex={-1} key={state.phase}>
        {state.phase === 'ready' && (
          <BringBackReady {...bringing} state={state} onChoose={choose} />
        )}
        {state.phase === 'columns' && (
          <BringBackColumns
            name={state.file.name}
            table={state.table}
            onRead={readColumns}
            onCancel={cancel}
          />
        )}
        {state.phase === 'done' && <BringBackDone {...bringing} state={state} onChoose={choose} />}
        {state.phase === 'unfit' && (
          <p class="fault-note" role="alert">
            <b class="file-name">{state.name}</b> {sayUnfit(state.why)}
          </p>
        )}
        {(state.phase === 'idle' || state.phase === 'unfit') && (
          <Button kind="main" onClick={choose}>
            {say('chooseFile')}
          </Button>
        )}
        {busy && <Busy state={state} onCancel={cancel} />}
      </div>
      <p class="hidden-visually" role="status">
        {sayState(state)}
      </p>
    </section>
  );
}

function Busy({ state, onCancel }: { state: BringBackState; onCancel(): void }) {
  const running = state.phase === 'running' && state.total > 0 ? state : null;
  return (
    <>
      <p class="outcome">{sayState(state)}</p>
      {running && (
        <progress aria-label={sayState(state)} value={running.done} max={running.total} />
      )}
      <p class="actions">
        <Button onClick={onCancel}>{say('cancel')}</Button>
        {running && <span class="soft">{say('doneOf', running.done, running.total)}</span>}
      </p>
    </>
  );
}

function sayUnfit(why: ChosenFault): string {
  if (why !== 'tooLarge') return say(unfitWords[why]);
  const size = new Intl.NumberFormat(locale(), { style: 'unit', unit: 'megabyte' });
  return say('fileTooLarge', size.format(largestFile / 1_000_000));
}
