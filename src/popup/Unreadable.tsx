import { call } from '../channel/calls.ts';
import type { Glance, UnreadableReason } from '../contract.ts';
import { Button } from '../ui/Button.tsx';
import { unreadableWords } from '../ui/fault-words.ts';
import { say } from '../ui/say.ts';

interface UnreadableProps {
  reason: UnreadableReason;
  glance: Glance | null;
  /** Afterword is wanted on this site again. */
  onTakenBack(): void;
}

/** Why this page cannot be commented on, and the way back where that is the reader's own choice. */
export function Unreadable({ reason, glance, onTakenBack }: UnreadableProps) {
  const site = glance && !glance.readable ? glance.site : '';
  return (
    <header class="unreadable">
      <h1>{say('unreadableTitle')}</h1>
      <p>{say(unreadableWords[reason])}</p>
      {reason === 'never' && site !== '' && (
        <p class="never-here">
          <Button kind="plain" onClick={() => void takeBack(site).then(onTakenBack)}>
            {say('neverTakeBack', site)}
          </Button>
        </p>
      )}
    </header>
  );
}

async function takeBack(site: string): Promise<void> {
  const read = await call('readSettings', {});
  if (!read.ok) return;
  const neverSites = read.value.neverSites.filter((one) => one !== site);
  await call('changeSettings', { change: { neverSites } });
}
