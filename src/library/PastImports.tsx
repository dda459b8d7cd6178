import { useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Moment } from '../ui/Moment.tsx';
import { say, sayCount } from '../ui/say.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { usePastImports } from './use-past-imports.ts';

interface PastImportsProps {
  /** Whether one is under way: it is ended before it can be undone. */
  busy: boolean;
}

/** The imports that can be undone. Nothing where there are none, and none was undone here. */
export function PastImports({ busy }: PastImportsProps) {
  const { imports, undoing, undone, fault, undo } = usePastImports();
  const place = useRef<HTMLElement>(null);
  useFocusKept(place, `${undoing ?? ''} ${imports.length}`);
  if (imports.length === 0 && undone === null && fault === null) return null;
  return (
    <section class="block" aria-labelledby="imports-title" ref={place} tabIndex={-1}>
      <h2 id="imports-title">{say('importsTitle')}</h2>
      <p class="note">{say('importsNote')}</p>
      <ul class="imports">
        {imports.map(({ id, name, at, added, changed }) => (
          <li key={id}>
            <span class="import-name">
              <b class="file-name">{name}</b>
              <span class="soft">
                {say('importCounts', added, changed)} · <Moment at={at} />
              </span>
            </span>
            <Button
              disabled={busy || undoing !== null}
              aria-label={say('importUndo', name)}
              onClick={() => undo(id)}
            >
              {undoing === id ? say('importUndoing') : say('undo')}
            </Button>
          </li>
        ))}
      </ul>
      <div role="status">
        {undone && <p class="outcome">{sayCount('importUndone', undone.undone)}</p>}
        {undone && undone.kept > 0 && <p class="outcome">{sayCount('importKept', undone.kept)}</p>}
      </div>
      {fault && <FaultNote lead={say('notDone')} code={fault} />}
    </section>
  );
}
