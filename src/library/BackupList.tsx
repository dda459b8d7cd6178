import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { folderFault, mayWrite } from '../backup/folder-access.ts';
import { type Backup, countInBackup, listBackups } from '../backup/list-backups.ts';
import type { BackupFault } from '../contract.ts';
import { Button } from '../ui/Button.tsx';
import { exactTime } from '../ui/moment.ts';
import { locale, say, sayCount } from '../ui/say.ts';
import { sayFolderFault } from './folder-fault-words.ts';
import { saySize } from './size-words.ts';

interface BackupListProps {
  folder: FileSystemDirectoryHandle;
  onRestore(file: File): void;
}

/** The backups in a folder, once the reader wants to see them: when each was written, its size and its comments. */
export function BackupList({ folder, onRestore }: BackupListProps) {
  const [backups, setBackups] = useState<Backup[] | null>(null);
  const [fault, setFault] = useState<BackupFault | null>(null);
  const look = useCallback(() => {
    void readBackups(folder).then((read) => {
      setBackups(read.fault === null ? read.backups : null);
      setFault(read.fault);
    });
  }, [folder]);
  // Of another folder they are others.
  useEffect(() => setBackups(null), [folder]);
  return (
    <div class="setting">
      <h3 class="setting-title">{say('restoreTitle')}</h3>
      {backups && backups.length > 0 && (
        <ul class="imports">
          {backups.map((backup) => (
            <BackupRow key={`${backup.name} ${backup.at}`} backup={backup} onRestore={onRestore} />
          ))}
        </ul>
      )}
      <div role="status">
        {backups?.length === 0 && <p class="outcome">{say('restoreNone')}</p>}
      </div>
      {fault && (
        <p class="fault-note" role="alert">
          {sayFolderFault(fault, folder.name)}
        </p>
      )}
      <p class="actions">
        <Button onClick={look}>{say(backups ? 'restoreAnew' : 'restoreShow')}</Button>
      </p>
    </div>
  );
}

async function readBackups(
  folder: FileSystemDirectoryHandle,
): Promise<{ backups: Backup[]; fault: null } | { fault: BackupFault }> {
  try {
    if (!(await mayWrite(folder))) return { fault: 'lapsed' };
    return { backups: await listBackups(folder), fault: null };
  } catch (error) {
    return { fault: folderFault(error) };
  }
}

interface BackupRowProps {
  backup: Backup;
  onRestore(file: File): void;
}

function BackupRow({ backup, onRestore }: BackupRowProps) {
  /** Undefined until they are counted. */
  const [comments, setComments] = useState<number | null>();
  const shown = useRef(true);
  useEffect(() => {
    void countInBackup(backup).then((count) => shown.current && setComments(count));
    return () => {
      shown.current = false;
    };
  }, [backup]);
  const time = exactTime(backup.at, locale());
  return (
    <li>
      <span class="import-name">
        <b>{time}</b>
        <span class="soft">
          {saySize(backup.file.size)}
          {comments !== undefined &&
            ` · ${comments === null ? say('restoreCutOff') : sayCount('comments', comments)}`}
          {' · '}
          <bdi>{backup.name}</bdi>
        </span>
      </span>
      <Button aria-label={say('restoreThisOf', time)} onClick={() => onRestore(backup.file)}>
        {say('restoreThis')}
      </Button>
    </li>
  );
}
