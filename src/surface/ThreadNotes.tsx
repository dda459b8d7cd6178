import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { FaultCode, OpenThread, Outcome } from '../contract.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SameArticle } from '../ui/SameArticle.tsx';
import { say } from '../ui/say.ts';
import { goToThread } from './go-to-thread.ts';

export interface ThreadNotesProps {
  open: OpenThread;
  /** Since when the page shows another text than the first comments are about; 0 for never. */
  changedSince: number;
  /** The thread that was asked for is shown elsewhere. */
  onGone?: (() => void) | undefined;
}

/** Asks whether two articles are one, and does what the reader says. Every surface then reads anew, this one too. */
export function ThreadNotes({ open, changedSince, onGone }: ThreadNotesProps) {
  const { article, likely, joined } = open;
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const acted = useRef(false);
  const doIt = (work: Promise<Outcome<null>>) => {
    setBusy(true);
    setFault(null);
    void work.then((done) => {
      setBusy(false);
      if (!done.ok) setFault(done.code);
      acted.current = done.ok;
    });
  };
  // The button that was pressed is gone, with the answer or with the news of it: the keyboard goes on to the box.
  useEffect(() => {
    if (!acted.current || document.activeElement !== document.body) return;
    acted.current = false;
    document.querySelector<HTMLElement>('textarea')?.focus();
  });
  const see = async (id: string) => {
    const why = await goToThread(id);
    setFault(why);
    if (why === null) onGone?.();
  };
  return (
    <>
      <SameArticle
        likely={likely}
        joined={joined === null ? null : article.id}
        changedSince={changedSince}
        busy={busy}
        onSee={() => likely && void see(likely.id)}
        onJoin={() => likely && doIt(call('joinThreads', { article, into: likely.id }))}
        onKeepApart={() =>
          likely && doIt(call('keepApart', { article: article.id, other: likely.id }))
        }
        onSplit={() => joined !== null && doIt(call('splitThread', { article: joined }))}
      />
      {fault && <FaultNote lead={say('notDone')} code={fault} />}
    </>
  );
}
