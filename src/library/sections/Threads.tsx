import { useState } from 'preact/hooks';
import type { FaultCode } from '../../contract.ts';
import { goToThread } from '../../surface/go-to-thread.ts';
import { LossNote } from '../../surface/LossNote.tsx';
import { FaultNote } from '../../ui/FaultNote.tsx';
import { say, sayCount } from '../../ui/say.ts';
import { ThreadList } from '../../ui/ThreadList.tsx';
import type { Section } from '../section.ts';
import { useFilterInAddress } from '../use-filter-in-address.ts';

/** How many rows come at first, and with each asking for more. */
const rowsShown = 50;

/** All threads, newest activity first, with a filter box over them. */
function Threads() {
  const { fault, ...list } = useFilterInAddress(rowsShown);
  const [openFault, setOpenFault] = useState<FaultCode | null>(null);
  const { rows, more, nothing } = list;
  const goToData = () => {
    location.hash = 'data';
  };
  return (
    <>
      {fault && <FaultNote code={fault} onRetry={list.onRetry} onSaveFile={goToData} />}
      <LossNote onBringBack={goToData} />
      {openFault && <FaultNote lead={say('notDone')} code={openFault} />}
      {nothing && <Invitation />}
      {rows !== null && !nothing && (
        <>
          <p class="note" role="status">
            {sayCount(more ? 'threadsShown' : 'threads', rows.length)}
          </p>
          <ThreadList
            {...list}
            fault={null}
            focused={false}
            onOpen={(row) => void goToThread(row.id).then(setOpenFault)}
          />
        </>
      )}
    </>
  );
}

/** Where nothing was written yet. */
function Invitation() {
  return (
    <div class="invitation">
      <p>{say('noThreads')}</p>
      <p class="soft">{say('noThreadsHow')}</p>
    </div>
  );
}

export const section: Section = {
  id: 'threads',
  order: 10,
  title: () => say('threadsTitle'),
  View: Threads,
};
