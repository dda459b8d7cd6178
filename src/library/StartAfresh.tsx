import { useRef, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { FaultCode } from '../contract.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { say } from '../ui/say.ts';
import { useFocusKept } from './use-focus-kept.ts';

type Phase = 'offered' | 'sure' | 'done';

/** The way out of a store that cannot be read: an empty one, after asking once more. */
export function StartAfresh() {
  const [phase, setPhase] = useState<Phase>('offered');
  const [fault, setFault] = useState<FaultCode | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place, phase);
  const start = () =>
    void call('startAfresh', {}).then((started) => {
      setFault(started.ok ? null : started.code);
      if (started.ok) setPhase('done');
    });
  return (
    <div class="step" ref={place} tabIndex={-1}>
      {phase === 'offered' && (
        <Button kind="plain" onClick={() => setPhase('sure')}>
          {say('afreshOffer')}
        </Button>
      )}
      {phase === 'sure' && (
        <>
          <p>{say('afreshSure')}</p>
          <p class="actions">
            <Button onClick={start}>{say('afreshStart')}</Button>
            <Button kind="plain" onClick={() => setPhase('offered')}>
              {say('cancel')}
            </Button>
          </p>
        </>
      )}
      {fault === 'corrupt' && (
        <p class="fault-note" role="alert">
          {say('afreshFailed')}
        </p>
      )}
      {fault && fault !== 'corrupt' && (
        <FaultNote lead={say('notDone')} code={fault} onRetry={start} />
      )}
      <div role="status">{phase === 'done' && <p class="outcome">{say('afreshDone')}</p>}</div>
    </div>
  );
}
