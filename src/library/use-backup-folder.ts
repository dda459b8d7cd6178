import { useCallback, useEffect, useState } from 'preact/hooks';
import { askToWrite, mayWrite } from '../backup/folder-access.ts';
import { forgetFolder, keepFolder, readFolder } from '../backup/kept-folder.ts';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { BackupFolder, FaultCode } from '../contract.ts';
import { pickFolder } from './file-pickers.ts';

interface BackupFolderHandle {
  /** How it goes with the folder, or null where there is none. */
  state: BackupFolder | null;
  /** The folder itself, or null. */
  folder: FileSystemDirectoryHandle | null;
  /** What came of what the reader did last: only what is not seen by the rest. */
  outcome: 'notChosen' | 'refused' | 'stopped' | null;
  /** Why the background did not do what it was asked, or null. */
  fault: FaultCode | null;
  /** These two only in the reader's own click: the browser may ask. */
  choose(): void;
  allow(): void;
  backUp(): void;
  stop(): void;
}

/** The folder that backups are written into, with the ways to pick one and to leave it. */
export function useBackupFolder(): BackupFolderHandle {
  const [state, setState] = useState<BackupFolder | null>(null);
  const [folder, setFolder] = useState<FileSystemDirectoryHandle | null>(null);
  const [outcome, setOutcome] = useState<BackupFolderHandle['outcome']>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);

  const look = useCallback(async () => {
    const [told, kept] = await Promise.all([
      call('readBackup', {}),
      readFolder().catch(() => null),
    ]);
    setFolder(kept);
    if (told.ok) setState(told.value.folder && (await withAccess(told.value.folder, kept)));
    return { told, kept };
  }, []);

  useEffect(() => {
    void look().then(({ told, kept }) => {
      // What was stored was lost and begun anew: the folder that was picked is not.
      if (kept && told.ok && !told.value.folder) void call('setBackupFolder', { name: kept.name });
    });
    const lookAgain = () => void look();
    // The browser asks outside of this page whether something may be written.
    window.addEventListener('focus', lookAgain);
    const deaf = listen({ backupSettled: lookAgain });
    return () => {
      window.removeEventListener('focus', lookAgain);
      deaf();
    };
  }, [look]);

  const tell = useCallback(async (name: string | null) => {
    const told = await call('setBackupFolder', { name });
    setFault(told.ok ? null : told.code);
  }, []);
  const choose = useCallback(() => {
    setOutcome(null);
    void pickFolder('backups')
      .then(async (picked) => {
        if (!picked) return;
        await keepFolder(picked);
        await tell(picked.name);
        await look();
      })
      .catch(() => setOutcome('notChosen'));
  }, [tell, look]);
  const backUp = useCallback(() => {
    setOutcome(null);
    void call('backUpNow', {}).then((told) => setFault(told.ok ? null : told.code));
  }, []);
  const allow = useCallback(() => {
    if (!folder) return;
    void askToWrite(folder)
      .catch(() => false)
      .then((allowed) => {
        if (allowed) backUp();
        else setOutcome('refused');
      });
  }, [folder, backUp]);
  const stop = useCallback(() => {
    void forgetFolder()
      .then(() => tell(null))
      .then(look)
      .then(() => setOutcome('stopped'));
  }, [tell, look]);
  return { state, folder, outcome, fault, choose, allow, backUp, stop };
}

/** The browser may let nothing be written there any more, and nobody has tried since. */
async function withAccess(
  state: BackupFolder,
  folder: FileSystemDirectoryHandle | null,
): Promise<BackupFolder> {
  if (!folder) return { ...state, fault: state.fault ?? 'gone' };
  const allowed = await mayWrite(folder).catch(() => false);
  return allowed || state.fault === 'gone' ? state : { ...state, fault: 'lapsed' };
}
