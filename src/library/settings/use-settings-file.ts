import { useState } from 'preact/hooks';
import { fileName } from '../../backup/file-name.ts';
import { call } from '../../channel/calls.ts';
import type { FaultCode } from '../../contract.ts';
import {
  compareSettings,
  type ReadSettings,
  readSettingsJson,
  writeSettingsJson,
} from '../../formats/settings-json.ts';
import type { Settings, SettingsChange } from '../../settings.ts';
import { downloadFile } from '../download-file.ts';

type Unfit = Extract<ReadSettings, { ok: false }>['why'] | 'notRead';

export type SettingsFileState =
  | { phase: 'still' }
  | { phase: 'saved'; name: string }
  | { phase: 'unfit'; why: Unfit }
  | { phase: 'ready'; change: SettingsChange; serverKey: string | null; refused: string[] }
  | { phase: 'taken'; before: Settings; keyBefore: string | null }
  | { phase: 'undone' }
  | { phase: 'fault'; code: FaultCode };

interface SettingsFileHandle {
  state: SettingsFileState;
  /** @param withKey whether the key of the reader's server goes into the file */
  save(withKey: boolean): void;
  open(file: File): void;
  /** Takes what a file brings. */
  take(): void;
  undo(): void;
  cancel(): void;
}

/** More is no file of settings: bytes. */
const largest = 5_000_000;

/** Settings into a file, and out of one: first what they would change, then, if the reader wants it, the change. */
export function useSettingsFile(settings: Settings): SettingsFileHandle {
  const [state, setState] = useState<SettingsFileState>({ phase: 'still' });

  async function save(withKey: boolean): Promise<SettingsFileState> {
    const read = withKey ? await call('readServerKey', {}) : null;
    if (read && !read.ok) return { phase: 'fault', code: read.code };
    const now = Date.now();
    const name = fileName(now).replace('afterword', 'afterword-settings');
    const text = writeSettingsJson(settings, read?.value.key || null, now);
    downloadFile(new Blob([text], { type: 'application/json' }), name);
    return { phase: 'saved', name };
  }

  async function open(file: File): Promise<SettingsFileState> {
    if (file.size > largest) return { phase: 'unfit', why: 'notSettings' };
    const text = await file.text().catch(() => null);
    if (text === null) return { phase: 'unfit', why: 'notRead' };
    const read = readSettingsJson(text);
    if (!read.ok) return { phase: 'unfit', why: read.why };
    const { serverKey, refused } = read;
    return { phase: 'ready', change: compareSettings(settings, read.settings), serverKey, refused };
  }

  async function take(
    change: SettingsChange,
    serverKey: string | null,
  ): Promise<SettingsFileState> {
    const read = serverKey === null ? null : await call('readServerKey', {});
    if (read && !read.ok) return { phase: 'fault', code: read.code };
    const keyBefore = read?.value.key ?? null;
    return apply(change, serverKey, { phase: 'taken', before: settings, keyBefore });
  }

  async function apply(
    change: SettingsChange,
    serverKey: string | null,
    then: SettingsFileState,
  ): Promise<SettingsFileState> {
    const changed = await call('changeSettings', { change });
    if (!changed.ok) return { phase: 'fault', code: changed.code };
    const kept = serverKey === null ? null : await keep(serverKey, change);
    return kept && !kept.ok ? { phase: 'fault', code: kept.code } : then;
  }

  /** A key is for the server that stands in the same file, or where it names none, the one that is set up. */
  function keep(key: string, change: SettingsChange) {
    const { address } = change.helpServer ?? settings.helpServer;
    return call('keepServerKey', { key, address });
  }

  return {
    state,
    save: (withKey) => void save(withKey).then(setState),
    open: (file) => void open(file).then(setState),
    take() {
      if (state.phase !== 'ready') return;
      const { change, serverKey } = state;
      void take(change, serverKey).then(setState);
    },
    undo() {
      if (state.phase !== 'taken') return;
      void apply(state.before, state.keyBefore, { phase: 'undone' }).then(setState);
    },
    cancel: () => setState({ phase: 'still' }),
  };
}
