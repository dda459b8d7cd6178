import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { fileName } from '../backup/file-name.ts';
import { call } from '../channel/calls.ts';
import { downloadFile } from './download-file.ts';
import { type SavedFile, saveEverything } from './save-everything.ts';

/** How far saving has come. */
type SaveState =
  | { phase: 'idle' }
  | { phase: 'saving'; records: number }
  | { phase: 'cancelled' }
  /** The file was given to the reader, or waits to be asked for where it is not complete. */
  | { phase: 'done'; saved: SavedFile; name: string; given: boolean };

interface SaveHandle {
  state: SaveState;
  save(): void;
  cancel(): void;
  /** Gives the reader what was got of an incomplete file. */
  giveRest(): void;
}

/** Saves everything to a file, as the reader asks. */
export function useSave(): SaveHandle {
  const [state, setState] = useState<SaveState>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const save = useCallback(() => {
    const abort = new AbortController();
    running.current = abort;
    const now = Date.now();
    const onProgress = (records: number) => setState({ phase: 'saving', records });
    onProgress(0);
    void saveEverything({ ask: call, now, signal: abort.signal, onProgress }).then((saved) => {
      if (!saved) return setState({ phase: 'cancelled' });
      const name = fileName(now);
      const given = saved.fault === null;
      if (given) {
        downloadFile(saved.file, name);
        void call('settleBackup', { saved: true });
      }
      setState({ phase: 'done', saved, name, given });
    });
  }, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  const giveRest = useCallback(() => {
    if (state.phase !== 'done') return;
    downloadFile(state.saved.file, state.name);
    setState({ ...state, given: true });
  }, [state]);
  return { state, save, cancel, giveRest };
}
