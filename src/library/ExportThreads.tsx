import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { locale, say, sayCount } from '../ui/say.ts';
import { type ExportFormat, exportFormats, formatFacts } from './export-formats.ts';
import { canPickFile, canPickFolder } from './file-pickers.ts';
import { type ExportState, useExport } from './use-export.ts';
import { useExportFilter } from './use-export-filter.ts';
import { useFocusKept } from './use-focus-kept.ts';

/** Threads, all or those that a filter finds, as files of other kinds. */
export function ExportThreads() {
  const { state, save, saveTo, cancel } = useExport();
  const [asked, setAsked] = useExportFilter();
  const { filter, sift } = asked;
  const [format, setFormat] = useState<ExportFormat>('html');
  const place = useRef<HTMLDivElement>(null);
  const running = state.phase === 'running' ? state : null;
  useFocusKept(place, running ? 'running' : 'still');
  const wish = { ...asked, format };
  const retry = () => save(wish);
  return (
    <section class="block" aria-labelledby="export-title" id="export">
      <h2 id="export-title">{say('exportTitle')}</h2>
      <p class="note">{say('exportNote')}</p>
      <label class="setting-title" for="export-filter">
        {say('exportWhich')}
      </label>
      <input
        id="export-filter"
        class="text-field"
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={200}
        placeholder={say('exportAll')}
        value={filter}
        disabled={running !== null}
        aria-describedby="export-filter-note"
        onInput={({ currentTarget }) => setAsked({ ...asked, filter: currentTarget.value })}
      />
      <p class="soft export-which" id="export-filter-note">
        {sift ? (
          <>
            {say('exportNarrowed')}{' '}
            <Button
              kind="plain"
              disabled={running !== null}
              onClick={() => setAsked({ filter, sift: null })}
            >
              {say('exportNarrowedOff')}
            </Button>
          </>
        ) : (
          say('exportWhichNote')
        )}
      </p>
      <fieldset class="formats" disabled={running !== null}>
        <legend class="setting-title">{say('exportAs')}</legend>
        {exportFormats.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="export-format"
              aria-labelledby={`format-${one}`}
              aria-describedby={`format-${one}-note`}
              checked={one === format}
              onChange={() => setFormat(one)}
            />
            <span>
              <span id={`format-${one}`}>{say(formatFacts[one].title)}</span>
              <span class="soft" id={`format-${one}-note`}>
                {say(formatFacts[one].note)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="step" ref={place} tabIndex={-1} key={running ? 'running' : 'still'}>
        {running ? (
          <Running {...running} onCancel={cancel} />
        ) : (
          <p class="actions">
            <Button kind="main" onClick={() => save(wish)}>
              {say('exportSave')}
            </Button>
            {format !== 'markdown' && canPickFile() && (
              <Button onClick={() => saveTo(wish)}>{say('exportPlace')}</Button>
            )}
            {format === 'markdown' && canPickFolder() && (
              <Button onClick={() => saveTo(wish)}>{say('exportFolder')}</Button>
            )}
          </p>
        )}
      </div>
      <div role="status">
        {running && <span class="hidden-visually">{say('saving')}</span>}
        <Outcome state={state} />
      </div>
      {state.phase === 'failed' &&
        (state.fault === 'place' ? (
          <p class="fault-note" role="alert">
            {say('exportPlaceFailed')}
          </p>
        ) : (
          <FaultNote lead={say('saveNothing')} code={state.fault} onRetry={retry} />
        ))}
    </section>
  );
}

function Running({ done, total, onCancel }: { done: number; total: number; onCancel(): void }) {
  return (
    <>
      <progress aria-label={say('saving')} value={done} max={Math.max(total, 1)} />
      <p class="actions">
        <Button onClick={onCancel}>{say('cancel')}</Button>
        {total > 0 && <span class="soft">{say('doneOf', done, total)}</span>}
      </p>
    </>
  );
}

function Outcome({ state }: { state: ExportState }) {
  if (state.phase === 'cancelled') return <p class="outcome">{say('saveCancelled')}</p>;
  if (state.phase === 'none') return <p class="outcome">{say('exportNone')}</p>;
  if (state.phase !== 'done') return null;
  const { comments, threads, skipped, place } = state;
  const parts = [sayCount('threads', threads), sayCount('comments', comments)];
  const content = new Intl.ListFormat(locale()).format(parts);
  return (
    <>
      <p class="outcome">{say('saved', content, place)}</p>
      {skipped > 0 && <p class="outcome">{sayCount('saveSkipped', skipped)}</p>}
    </>
  );
}
