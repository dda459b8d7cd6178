import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { FaultCode } from '../contract.ts';
import type { ColumnMap } from '../formats/table-fields.ts';
import type { Settings } from '../settings.ts';
import { type BroughtIn, bringIn } from './bring-in.ts';
import type { ChosenFault, ChosenFile, ChosenTable } from './chosen-file.ts';
import { readChosenFile } from './read-chosen-file.ts';

/** How far bringing a file back has come. */
export type BringBackState =
  | { phase: 'idle' }
  | { phase: 'reading'; name: string }
  | { phase: 'unfit'; name: string; why: ChosenFault }
  /** The reader says which column of a table is what. */
  | { phase: 'columns'; file: File; table: ChosenTable }
  /** Looking through it, or with `dryRun` off storing it: `done` of `total` comments and drafts. */
  | { phase: 'running'; file: OpenFile; dryRun: boolean; done: number; total: number }
  /** What would come, for the reader to decide. */
  | { phase: 'ready'; file: OpenFile; would: BroughtIn }
  | { phase: 'done'; file: OpenFile; did: BroughtIn; settingsFault: FaultCode | null };

/** A file that was read. */
interface OpenFile {
  name: string;
  content: ChosenFile;
}

interface BringBackHandle {
  state: BringBackState;
  /** Reads a file and finds out what it would bring. */
  open(file: File): void;
  /** Reads a table by the columns that the reader chose. */
  readColumns(columns: ColumnMap): void;
  /** Stores what is in it, and its settings where they are wanted. */
  accept(settings: Settings | null): void;
  /** Stops what runs, or leaves the file alone. */
  cancel(): void;
  /** Tries the file again that could not be looked through. */
  retry(): void;
}

/** Brings a file back, first on trial, then as the reader decides. */
export function useBringBack(): BringBackHandle {
  const [state, setState] = useState<BringBackState>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback((): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);

  const run = useCallback(async (file: OpenFile, dryRun: boolean, signal: AbortSignal) => {
    const { comments, drafts } = file.content;
    const total = comments.length + drafts.length;
    const onProgress = (done: number) => {
      if (!signal.aborted) setState({ phase: 'running', file, dryRun, done, total });
    };
    onProgress(0);
    const into = { id: crypto.randomUUID(), name: file.name.slice(0, 300), at: Date.now() };
    return bringIn(file.content, { ask: call, dryRun, into, signal, onProgress });
  }, []);

  const lookThrough = useCallback(
    async (file: OpenFile, signal: AbortSignal) => {
      const would = await run(file, true, signal);
      if (!signal.aborted) setState({ phase: 'ready', file, would });
    },
    [run],
  );

  const read = useCallback(
    (chosen: File, columns?: ColumnMap) => {
      const signal = start();
      const { name } = chosen;
      setState({ phase: 'reading', name });
      void readChosenFile(chosen, signal, columns).then((content) => {
        if (signal.aborted) return;
        if (content.ok === 'columns') setState({ phase: 'columns', file: chosen, table: content });
        else if (content.ok) void lookThrough({ name, content }, signal);
        else setState({ phase: 'unfit', name, why: content.why });
      });
    },
    [start, lookThrough],
  );
  const open = useCallback((chosen: File) => read(chosen), [read]);
  const readColumns = useCallback(
    (columns: ColumnMap) => {
      if (state.phase === 'columns') read(state.file, columns);
    },
    [state, read],
  );

  const accept = useCallback(
    (settings: Settings | null) => {
      if (state.phase !== 'ready') return;
      const { file } = state;
      const signal = start();
      void run(file, false, signal).then(async (did) => {
        const changed =
          settings && did.stopped === null
            ? await call('changeSettings', { change: settings })
            : null;
        const settingsFault = changed && !changed.ok ? changed.code : null;
        // Where it was cancelled, what was stored until then is still told.
        if (running.current?.signal === signal) {
          setState({ phase: 'done', file, did, settingsFault });
        }
      });
    },
    [state, start, run],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    if (state.phase !== 'running' || state.dryRun) setState({ phase: 'idle' });
  }, [state]);

  const retry = useCallback(() => {
    if (state.phase === 'ready' || state.phase === 'done') void lookThrough(state.file, start());
  }, [state, start, lookThrough]);

  return { state, open, readColumns, accept, cancel, retry };
}
