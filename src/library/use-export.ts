import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { fileName } from '../backup/file-name.ts';
import { call } from '../channel/calls.ts';
import type { FaultCode } from '../contract.ts';
import { findChosen, PartFault } from './ask-threads.ts';
import { downloadFile } from './download-file.ts';
import { type ExportFormat, formatFacts } from './export-formats.ts';
import { pickFile, pickFolder } from './file-pickers.ts';
import { threadWords } from './thread-words.ts';
import type { ExportFilter } from './use-export-filter.ts';
import { blobTarget, fileTarget, type WriteTarget } from './write-target.ts';

/** How far saving threads has come. */
export type ExportState =
  | { phase: 'idle' }
  | { phase: 'running'; done: number; total: number }
  | { phase: 'cancelled' }
  /** The filter finds no thread. */
  | { phase: 'none' }
  | { phase: 'done'; comments: number; threads: number; skipped: number; place: string }
  /** The store failed, or what is written to. */
  | { phase: 'failed'; fault: FaultCode | 'place' };

/** Which threads, and as what. */
interface ExportWish extends ExportFilter {
  format: ExportFormat;
}

interface ExportHandle {
  state: ExportState;
  /** Gives them as a download. */
  save(wish: ExportWish): void;
  /** Writes them where the reader picks: a file, or of Markdown a folder. */
  saveTo(wish: ExportWish): void;
  cancel(): void;
}

/** Where threads go. */
type Place =
  | { kind: 'target'; target: WriteTarget; name: string }
  | { kind: 'folder'; folder: FileSystemDirectoryHandle };

/** Saves threads as the reader wishes. */
export function useExport(): ExportHandle {
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(async (wish: ExportWish, now: number, place: Place) => {
    const abort = new AbortController();
    running.current = abort;
    setState({ phase: 'running', done: 0, total: 0 });
    setState(await exportTo(wish, now, place, abort.signal, setState));
  }, []);

  const save = useCallback(
    (wish: ExportWish) => {
      const now = Date.now();
      const name = nameOf(wish.format, now);
      const target = blobTarget(formatFacts[wish.format].type, (file) => downloadFile(file, name));
      void run(wish, now, { kind: 'target', target, name });
    },
    [run],
  );
  const saveTo = useCallback(
    (wish: ExportWish) => {
      const now = Date.now();
      void pickPlace(wish.format, now).then(
        (place) => place && run(wish, now, place),
        () => setState({ phase: 'failed', fault: 'place' }),
      );
    },
    [run],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  return { state, save, saveTo, cancel };
}

const nameOf = (format: ExportFormat, now: number): string =>
  fileName(now, formatFacts[format].ending);

async function pickPlace(format: ExportFormat, now: number): Promise<Place | null> {
  if (format === 'markdown') {
    const folder = await pickFolder('markdown');
    return folder && { kind: 'folder', folder };
  }
  const file = await pickFile(nameOf(format, now));
  return file && { kind: 'target', target: await fileTarget(file), name: file.name };
}

/** Never throws. */
async function exportTo(
  wish: ExportWish,
  now: number,
  place: Place,
  signal: AbortSignal,
  tell: (state: ExportState) => void,
): Promise<ExportState> {
  const abandon = () => (place.kind === 'target' ? place.target.abort() : undefined);
  try {
    const { ids, only, comments: total } = await findChosen(call, wish, now, signal);
    if (signal.aborted) {
      await abandon();
      return { phase: 'cancelled' };
    }
    if (ids.length === 0) {
      await abandon();
      return { phase: 'none' };
    }
    const found = { comments: 0, skipped: 0 };
    const options = {
      ask: call,
      ids,
      only,
      words: threadWords(),
      now,
      signal,
      onProgress(comments: number, skipped: number) {
        Object.assign(found, { comments: Math.min(comments, total), skipped });
        if (!signal.aborted) tell({ phase: 'running', done: found.comments, total });
      },
    };
    const { writeExport, writeFolder } = await import('./write-export.ts');
    if (place.kind === 'target') await writeExport(wish.format, place.target, options);
    else await writeFolder(place.folder, options);
    if (signal.aborted) {
      await abandon();
      return { phase: 'cancelled' };
    }
    if (place.kind === 'target') await place.target.close();
    const name = place.kind === 'target' ? place.name : place.folder.name;
    return { phase: 'done', ...found, threads: ids.length, place: name };
  } catch (error) {
    await abandon();
    return { phase: 'failed', fault: error instanceof PartFault ? error.code : 'place' };
  }
}
