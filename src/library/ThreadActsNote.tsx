import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { type MessageKey, say } from '../ui/say.ts';
import type { Done, ThreadActs } from './use-thread-acts.ts';

const doneWords = {
  deleted: 'threadDeleted',
  archived: 'threadArchived',
  returned: 'threadReturned',
  joined: 'threadsJoined',
} as const satisfies Record<Done['what'], MessageKey>;

/**
 * What was just done with a thread, with a way back, and what is being done; the keyboard goes there from a row that
 * is gone.
 */
export function ThreadActsNote({ done, fault, joining, beginJoin, undo }: ThreadActs) {
  const bar = useRef<HTMLDivElement>(null);
  const stands = joining ?? done;
  const before = useRef<typeof stands>(null);
  const awaited = useRef(false);
  // Without dependencies: the row that had the focus goes when the list is read anew, which is later.
  useEffect(() => {
    // What was done before the page was loaded waits for the reader.
    const asksNow = joining !== null || (done !== null && !done.earlier);
    if (before.current !== stands) awaited.current = asksNow;
    before.current = stands;
    if (!awaited.current || (document.activeElement !== document.body && !joining)) return;
    awaited.current = false;
    bar.current?.querySelector('button')?.focus({ preventScroll: true });
  });
  const leave = (after: () => void) => {
    after();
    document.getElementById('title-threads')?.focus({ preventScroll: true });
  };
  return (
    <div class="acts-note">
      <div role="status" ref={bar}>
        {joining ? (
          <p>
            <span>{say('joinChoose', joining.title || say('untitled'))}</span>
            <Button kind="plain" onClick={() => leave(() => beginJoin(null))}>
              {say('cancel')}
            </Button>
          </p>
        ) : (
          done && (
            <p>
              <span>{say(doneWords[done.what], done.title || say('untitled'))}</span>
              <Button kind="plain" onClick={() => leave(undo)}>
                {say('undo')}
              </Button>
            </p>
          )
        )}
      </div>
      {fault && <FaultNote lead={say('notDone')} code={fault} />}
    </div>
  );
}
