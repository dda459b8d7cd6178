import { useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { FaultCode } from '../contract.ts';
import { goToThread } from '../surface/go-to-thread.ts';
import { LossNote } from '../surface/LossNote.tsx';
import { useThreadList } from '../surface/use-thread-list.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { say } from '../ui/say.ts';
import { ThreadList } from '../ui/ThreadList.tsx';

/** How many rows come at first, and with each asking for more. */
const rowsShown = 30;

/** Recent threads, newest activity first, with a filter box over them. */
export function RecentThreads({ focused }: { focused: boolean }) {
  const list = useThreadList(rowsShown);
  const [fault, setFault] = useState<FaultCode | null>(null);
  /** The browser closes a popup that loses the focus: not where the tab is in another window. */
  const open = async (article: string) => {
    const failed = await goToThread(article);
    if (failed) setFault(failed);
    else window.close();
  };
  const goToLibrary = (section: 'threads' | 'data') =>
    void call('openLibrary', { section }).then(() => window.close());
  return (
    <section class="recent" aria-labelledby="recent">
      <div class="section-head">
        <h2 id="recent">{say('recentThreads')}</h2>
        <Button kind="plain" onClick={() => goToLibrary('threads')}>
          {say('library')}
        </Button>
      </div>
      <LossNote onBringBack={() => goToLibrary('data')} />
      {fault && <FaultNote lead={say('notDone')} code={fault} />}
      {list.nothing ? (
        <p class="invitation">{say('noThreads')}</p>
      ) : (
        <ThreadList {...list} focused={focused} onOpen={(row) => void open(row.id)} />
      )}
    </section>
  );
}
