import { useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { FaultCode, SourceRow } from '../contract.ts';
import type { AskSites } from '../surface/ask-sites.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { CloseIcon, NextIcon, PreviousIcon, RefreshIcon } from '../ui/icons.tsx';
import { Moment } from '../ui/Moment.tsx';
import { SiteIcon } from '../ui/SiteIcon.tsx';
import { say, sayCount } from '../ui/say.ts';
import { siteIconAddress } from '../ui/site-icon-address.ts';
import { sourceFaultWords } from '../ui/source-fault-words.ts';
import { SourceItems } from './SourceItems.tsx';
import { nameOfSource } from './sift-sources.ts';

interface SourceEntryProps {
  source: SourceRow;
  askSites: AskSites;
  /** Whether it is ticked; null where nothing can be. */
  chosen: boolean | null;
  onChoose(on: boolean): void;
  onRemove(): void;
}

/** One source: its state, what can be done with it, and, unfolded, its newest articles. */
export function SourceEntry(props: SourceEntryProps) {
  const { source, askSites, chosen, onChoose, onRemove } = props;
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [broken, setBroken] = useState<FaultCode | null>(null);
  const { id, site, fault } = source;
  const host = new URL(id).host;
  const title = nameOfSource(source);
  const itemsId = `items-${id}`;

  async function readNow(): Promise<void> {
    setBusy(true);
    const { allowed, granted } = await askSites([id]);
    const answer = allowed ? await call('retrySource', { source: id, granted }) : null;
    setBroken(answer && !answer.ok ? answer.code : null);
    setBusy(false);
  }

  return (
    <li class="source">
      {chosen !== null && (
        <input
          class="source-box"
          type="checkbox"
          aria-label={say('sourceChooseName', title)}
          checked={chosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      )}
      <SiteIcon src={siteIconAddress(site || id)} name={host} />
      <div class="source-main">
        <h3 class="source-title">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={itemsId}
            onClick={() => setOpen(!open)}
          >
            <span dir="auto">{title}</span>
            {open ? <PreviousIcon /> : <NextIcon />}
          </button>
        </h3>
        <p class="source-line">
          <span dir="ltr">{host}</span>
          <span aria-hidden="true"> · </span>
          {sayCount('articles', source.items)}
          <span aria-hidden="true"> · </span>
          <ReadState source={source} busy={busy} />
        </p>
        {fault && (
          <p class="source-fault">
            {say(sourceFaultWords[fault])}{' '}
            <Button kind="plain" disabled={busy} onClick={() => void readNow()}>
              {say(fault === 'forbidden' ? 'sourceAllow' : 'sourceRetry')}
            </Button>
          </p>
        )}
        {broken && <FaultNote lead={say('notDone')} code={broken} />}
        <div id={itemsId} hidden={!open}>
          {open && <SourceItems source={id} title={title} />}
        </div>
      </div>
      <div class="source-acts">
        {!fault && source.fetched !== null && (
          <Button
            kind="icon"
            disabled={busy}
            aria-label={say('sourceRefreshName', title)}
            title={say('sourceRefresh')}
            onClick={() => void readNow()}
          >
            <RefreshIcon />
          </Button>
        )}
        <Button
          kind="icon"
          aria-label={say('sourceRemoveName', title)}
          title={say('sourceRemove')}
          onClick={onRemove}
        >
          <CloseIcon />
        </Button>
      </div>
    </li>
  );
}

function ReadState({ source: { fetched, fault }, busy }: { source: SourceRow; busy: boolean }) {
  if (busy || (fetched === null && !fault)) return <>{say('sourceReading')}</>;
  if (fetched === null) return <>{say('sourceUnread')}</>;
  return <Moment at={fetched} words={(time) => say('sourceRead', time)} />;
}
