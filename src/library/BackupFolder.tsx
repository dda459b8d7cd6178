import { useRef } from 'preact/hooks';
import { backupCounts, backupTimes } from '../default-settings.ts';
import type { Settings } from '../settings.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Moment } from '../ui/Moment.tsx';
import { locale, say, sayCount } from '../ui/say.ts';
import { BackupList } from './BackupList.tsx';
import { Choice } from './Choice.tsx';
import { canPickFolder } from './file-pickers.ts';
import { sayFolderFault } from './folder-fault-words.ts';
import type { SectionProps } from './section.ts';
import { useBackupFolder } from './use-backup-folder.ts';
import { useFocusKept } from './use-focus-kept.ts';

interface BackupFolderProps extends Pick<SectionProps, 'settings' | 'changeSettings'> {
  /** Shows what a backup would bring in. */
  onRestore(file: File): void;
}

/** Backups that are written into a folder of the reader's by themselves. */
export function BackupFolder({ settings, changeSettings, onRestore }: BackupFolderProps) {
  const handle = useBackupFolder();
  const { state, folder, outcome, fault, choose, backUp, stop } = handle;
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place, `${state?.name} ${state?.fault} ${state?.writing}`);
  return (
    <section class="block" aria-labelledby="backup-folder-title">
      <h2 id="backup-folder-title">{say('backupFolderTitle')}</h2>
      <p class="note">{say('backupFolderNote')}</p>
      {canPickFolder() ? (
        <div class="step" ref={place} tabIndex={-1}>
          {state ? (
            <>
              <Written {...handle} />
              <p class="actions">
                <Button disabled={state.writing} onClick={backUp}>
                  {say('backupNow')}
                </Button>
                <Button onClick={choose}>{say('backupAnother')}</Button>
                <Button onClick={stop}>{say('backupStop')}</Button>
              </p>
              {settings && <Schedule {...{ settings, changeSettings }} />}
              {folder && <BackupList folder={folder} onRestore={onRestore} />}
            </>
          ) : (
            <Button onClick={choose}>{say('backupChoose')}</Button>
          )}
        </div>
      ) : (
        <p class="outcome">{say('backupFolderMissing')}</p>
      )}
      <div role="status">
        {outcome === 'stopped' && <p class="outcome">{say('backupStopped')}</p>}
        {outcome === 'refused' && <p class="outcome">{say('backupRefused')}</p>}
        {outcome === 'notChosen' && <p class="outcome">{say('backupNotChosen')}</p>}
      </div>
      {fault && <FaultNote lead={say('notDone')} code={fault} />}
    </section>
  );
}

/** Which folder it is, when a backup was last written there, and what stands in the way of the next. */
function Written({ state, allow, choose, backUp }: ReturnType<typeof useBackupFolder>) {
  if (!state) return null;
  const { name, last, fault, writing } = state;
  return (
    <>
      <p class="outcome" role="status">
        {say('backupInto', name)} {writing ? say('backupWriting') : last ? '' : say('backupNotYet')}
        {!writing && last && (
          <Moment
            at={last.at}
            words={(time) => say('backupWritten', time, sayCount('comments', last.comments))}
          />
        )}
      </p>
      {fault && !writing && (
        <p class="fault-note" role="alert">
          {sayFolderFault(fault, name)}{' '}
          {fault === 'lapsed' && (
            <Button kind="plain" onClick={allow}>
              {say('backupAllow')}
            </Button>
          )}
          {fault === 'gone' && (
            <Button kind="plain" onClick={choose}>
              {say('backupChoose')}
            </Button>
          )}
          {fault !== 'lapsed' && (
            <>
              {' '}
              <Button kind="plain" onClick={backUp}>
                {say('tryAgain')}
              </Button>
            </>
          )}
        </p>
      )}
    </>
  );
}

interface ScheduleProps {
  settings: Settings;
  changeSettings: SectionProps['changeSettings'];
}

function Schedule({ settings, changeSettings }: ScheduleProps) {
  const number = new Intl.NumberFormat(locale());
  return (
    <>
      <Choice
        name="backup-every"
        title={say('settingBackupEvery')}
        note={say('settingBackupEveryNote')}
        value={settings.backupEvery}
        options={backupTimes.map((time) => [time, sayTime(time)])}
        onChoose={(backupEvery) => changeSettings({ backupEvery })}
      />
      <Choice
        name="backup-keep"
        title={say('settingBackupKeep')}
        note={say('settingBackupKeepNote')}
        value={settings.backupKeep}
        options={backupCounts.map((count) => [count, number.format(count)])}
        onChoose={(backupKeep) => changeSettings({ backupKeep })}
      />
    </>
  );
}

function sayTime(time: Settings['backupEvery']): string {
  if (time === 'day') return say('backupDaily');
  if (time === 'week') return say('backupWeekly');
  return sayCount('backupAfter', Number(time.replace('changes', '')));
}
