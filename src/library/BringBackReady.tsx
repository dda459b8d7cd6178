import { useState } from 'preact/hooks';
import type { ImportCount } from '../contract.ts';
import type { Settings } from '../settings.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { locale, say, sayCount } from '../ui/say.ts';
import { countLeft, sayFileSource } from './file-source.ts';
import { RefusedList } from './RefusedList.tsx';
import type { BringBackState } from './use-bring-back.ts';

interface BringBackReadyProps {
  state: Extract<BringBackState, { phase: 'ready' }>;
  accept(settings: Settings | null): void;
  cancel(): void;
  retry(): void;
  onChoose(): void;
}

/** What a file would bring, for the reader to decide. */
export function BringBackReady({ state, accept, cancel, retry, onChoose }: BringBackReadyProps) {
  const [withSettings, setWithSettings] = useState(false);
  const { file, would } = state;
  const { settings } = file.content;
  const { count, stopped } = would;
  const refused = file.content.refused.length + count.refused.length;
  const { source } = file.content;
  const left = countLeft(file.content);
  const brings = count.added + count.changed > 0;
  if (stopped !== null && stopped !== 'cancelled') {
    return (
      <>
        <FaultNote lead={say('lookStopped')} code={stopped} onRetry={retry} />
        <p class="actions">
          <Button onClick={cancel}>{say('cancel')}</Button>
        </p>
      </>
    );
  }
  return (
    <>
      <h3>{say('foundIn', file.name)}</h3>
      {source !== 'afterword' && <p class="note">{say('fileSource', sayFileSource(source))}</p>}
      <dl class="counts">
        <Count label={say('countAdded')} value={count.added} />
        <Count label={say('countChanged')} value={count.changed} />
        <Count label={say('countKnown')} value={count.known} />
        <Count label={say('countRefused')} value={refused} />
      </dl>
      <RefusedList content={file.content} refused={count.refused} />
      {left > 0 && <p class="note">{sayCount('leftOut', left)}</p>}
      {!brings && <p class="outcome">{sayNothing(count, refused)}</p>}
      {settings && (
        <label class="check">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={(event) => setWithSettings(event.currentTarget.checked)}
          />
          {say('bringSettings')}
        </label>
      )}
      <p class="actions">
        {(brings || withSettings) && (
          <Button kind="main" onClick={() => accept(withSettings ? settings : null)}>
            {say('bringIn')}
          </Button>
        )}
        {brings ? (
          <Button onClick={cancel}>{say('cancel')}</Button>
        ) : (
          <Button kind="plain" onClick={onChoose}>
            {say('chooseAnother')}
          </Button>
        )}
      </p>
    </>
  );
}

function sayNothing(count: ImportCount, refused: number): string {
  if (count.known > 0) return say(refused > 0 ? 'nothingNewWhole' : 'nothingNew');
  return say(refused > 0 ? 'nothingWhole' : 'nothingInFile');
}

function Count({ label, value }: { label: string; value: number }) {
  return (
    <div class={value === 0 ? 'count none' : 'count'}>
      <dt>{label}</dt>
      <dd>{new Intl.NumberFormat(locale()).format(value)}</dd>
    </div>
  );
}
