import { useRef } from 'preact/hooks';
import { BackupNote } from '../surface/BackupNote.tsx';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { locale, say, sayCount } from '../ui/say.ts';
import { StartAfresh } from './StartAfresh.tsx';
import { StorageNote } from './StorageNote.tsx';
import type { SavedFile } from './save-everything.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useSave } from './use-save.ts';

/** Everything into one file. */
export function SaveEverything() {
  const { state, save, cancel, giveRest } = useSave();
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place, state.phase);
  const saving = state.phase === 'saving';
  return (
    <section class="block" aria-labelledby="save-title">
      <h2 id="save-title">{say('saveTitle')}</h2>
      <p class="note">{say('saveNote')}</p>
      <StorageNote />
      {!saving && <BackupNote onSave={save} />}
      <div class="step" ref={place} tabIndex={-1} key={saving ? 'saving' : 'still'}>
        {saving ? (
          <p class="actions">
            <Button onClick={cancel}>{say('cancel')}</Button>
            <span class="soft">{sayCount('savedSoFar', state.records)}</span>
          </p>
        ) : (
          <Button kind="main" onClick={save}>
            {say('saveToFile')}
          </Button>
        )}
      </div>
      <div role="status">
        {saving && <span class="hidden-visually">{say('saving')}</span>}
        {state.phase === 'cancelled' && <p class="outcome">{say('saveCancelled')}</p>}
        {state.phase === 'done' && state.given && (
          <p class="outcome">{say('saved', sayContent(state.saved), state.name)}</p>
        )}
        {state.phase === 'done' && state.saved.skipped > 0 && (
          <p class="outcome">{sayCount('saveSkipped', state.saved.skipped)}</p>
        )}
      </div>
      {state.phase === 'done' && state.saved.fault && (
        <Incomplete saved={state.saved} given={state.given} onSave={save} onGive={giveRest} />
      )}
    </section>
  );
}

interface IncompleteProps {
  saved: SavedFile;
  given: boolean;
  onSave(): void;
  onGive(): void;
}

/** Why a file is not complete, and what there is all the same. */
function Incomplete({ saved, given, onSave, onGive }: IncompleteProps) {
  if (!saved.fault) return null;
  if (saved.comments + saved.drafts === 0) {
    // To save a file is the way out of a broken store elsewhere; here it was tried.
    return saved.fault === 'corrupt' ? (
      <>
        <p class="fault-note" role="alert">
          {say('saveCorrupt')}
        </p>
        <StartAfresh />
      </>
    ) : (
      <FaultNote lead={say('saveNothing')} code={saved.fault} onRetry={onSave} />
    );
  }
  return (
    <>
      <FaultNote
        lead={say('saveIncomplete', sayContent(saved))}
        code={saved.fault}
        onRetry={onSave}
      />
      {!given && (
        <p class="actions">
          <Button kind="plain" onClick={onGive}>
            {say('saveRest')}
          </Button>
        </p>
      )}
      {given && saved.fault === 'corrupt' && <StartAfresh />}
    </>
  );
}

/** "12 comments and 2 drafts". */
function sayContent({ comments, drafts }: SavedFile): string {
  const parts = [sayCount('comments', comments)];
  if (drafts > 0) parts.push(sayCount('drafts', drafts));
  return new Intl.ListFormat(locale()).format(parts);
}
