import type { FaultCode } from '../contract.ts';
import { Button } from './Button.tsx';
import { faultWords } from './fault-words.ts';
import { say } from './say.ts';

interface FaultNoteProps {
  code: FaultCode;
  /** What happened to what the reader was doing, before the fault's own sentence. */
  lead?: string;
  onRetry?: (() => void) | undefined;
  onReload?: (() => void) | undefined;
  onSaveFile?: (() => void) | undefined;
}

/** Says what went wrong and what to do. */
export function FaultNote({ code, lead, onRetry, onReload, onSaveFile }: FaultNoteProps) {
  const { sentence, wayOut } = faultWords[code];
  return (
    <p class="fault-note" role="alert">
      {lead && `${lead} `}
      {say(sentence)}{' '}
      {wayOut === 'retry' && onRetry && (
        <Button kind="plain" onClick={onRetry}>
          {say('tryAgain')}
        </Button>
      )}
      {wayOut === 'reload' && onReload && (
        <Button kind="plain" onClick={onReload}>
          {say('outdatedReload')}
        </Button>
      )}
      {wayOut === 'saveFile' && onSaveFile && (
        <Button kind="plain" onClick={onSaveFile}>
          {say('saveToFile')}
        </Button>
      )}
    </p>
  );
}
