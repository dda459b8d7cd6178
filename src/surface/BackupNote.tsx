import { useCallback, useEffect, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { Answers } from '../contract.ts';
import { Button } from '../ui/Button.tsx';
import { say, sayCount } from '../ui/say.ts';

interface BackupNoteProps {
  onSave(): void;
  /** Shows why no backup could be written; not where that is shown already. */
  onLook?: () => void;
}

/**
 * Reminds, quietly, that much was written since everything was last saved to a file, or that it could not be written into
 * the reader's folder. Nothing where there is no need.
 */
export function BackupNote({ onSave, onLook }: BackupNoteProps) {
  const [told, setTold] = useState<Answers['readBackup'] | null>(null);
  useEffect(() => {
    const ask = () => void call('readBackup', {}).then((read) => read.ok && setTold(read.value));
    ask();
    return listen({ backupSettled: ask });
  }, []);
  const putOff = useCallback(() => void call('settleBackup', { saved: false }), []);
  if (!told) return null;
  const { due, changes, savedAt, later, folder } = told;
  const missed = onLook && folder?.fault && !later ? folder.name : null;
  if (!due && missed === null) return null;
  return (
    <p class="backup-note">
      {missed === null
        ? sayCount(savedAt > 0 ? 'backupChanges' : 'backupNever', changes)
        : say('backupMissed', missed)}{' '}
      <Button kind="plain" onClick={missed === null ? onSave : onLook}>
        {say(missed === null ? 'saveToFile' : 'backupLook')}
      </Button>{' '}
      <Button kind="plain" onClick={putOff}>
        {say('backupLater')}
      </Button>
    </p>
  );
}
