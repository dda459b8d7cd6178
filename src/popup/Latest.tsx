import type { OpenThread } from '../contract.ts';
import type { ThreadHandle } from '../surface/use-thread.ts';
import type { Muting } from '../thread/mute.ts';
import { Button } from '../ui/Button.tsx';
import { say } from '../ui/say.ts';
import { LatestComment } from './LatestComment.tsx';

interface LatestProps {
  open: OpenThread;
  thread: Pick<ThreadHandle, 'show'>;
  /** Null until it is known: no muted comment flashes up before. */
  muting: Muting | null;
  onOpenPanel(): void;
}

/** The newest comments of this thread, and the way to all of them. */
export function Latest({ open, thread, muting, onOpenPanel }: LatestProps) {
  const shown = open.comments.filter((comment) => comment.deleted === null).reverse();
  return (
    <section aria-labelledby="latest">
      <div class="section-head">
        <h2 id="latest">{say('latestHere')}</h2>
        <Button kind="plain" onClick={onOpenPanel}>
          {say('openPanel')}
        </Button>
      </div>
      {shown.length === 0 ? (
        <p class="invitation">{say('noComments')}</p>
      ) : (
        <ol class="latest" aria-live="polite">
          {muting &&
            shown.map((comment) => (
              <LatestComment key={comment.id} comment={comment} muting={muting} thread={thread} />
            ))}
        </ol>
      )}
    </section>
  );
}
