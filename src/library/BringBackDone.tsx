import type { ImportCount } from '../contract.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { say } from '../ui/say.ts';
import { RefusedList } from './RefusedList.tsx';
import { sayState } from './say-state.ts';
import type { BringBackState } from './use-bring-back.ts';

interface BringBackDoneProps {
  state: Extract<BringBackState, { phase: 'done' }>;
  retry(): void;
  onChoose(): void;
}

/** What a file brought. */
export function BringBackDone({ state, retry, onChoose }: BringBackDoneProps) {
  const { file, did, settingsFault } = state;
  const { count, stopped } = did;
  return (
    <>
      {(stopped === null || stopped === 'cancelled') && <p class="outcome">{sayState(state)}</p>}
      {stopped !== null && stopped !== 'cancelled' && (
        <FaultNote lead={sayStays(count)} code={stopped} onRetry={retry} />
      )}
      {settingsFault && <FaultNote lead={say('settingsNotKept')} code={settingsFault} />}
      <RefusedList content={file.content} refused={count.refused} />
      <p class="actions">
        <a href="#threads">{say('seeThreads')}</a>
        <Button kind="plain" onClick={onChoose}>
          {say('chooseAnother')}
        </Button>
      </p>
    </>
  );
}

/** What is stored although the rest is not. */
function sayStays({ added, changed }: ImportCount): string {
  return added + changed > 0 ? say('bringInStopped', added, changed) : say('notDone');
}
