import type { BackupFault } from '../contract.ts';
import { say } from '../ui/say.ts';

/** Why no backup can be written into a folder, or read from it. */
export function sayFolderFault(fault: BackupFault, folder: string): string {
  switch (fault) {
    case 'lapsed':
      return say('backupLapsed', folder);
    case 'gone':
      return say('backupGone', folder);
    case 'full':
      return say('backupFull', folder);
    case 'store':
      return say('backupUnread');
    case 'failed':
      return say('backupFailed', folder);
  }
}
