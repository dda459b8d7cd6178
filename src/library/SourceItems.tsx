import { useCallback, useEffect, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { FaultCode } from '../contract.ts';
import type { FeedItem } from '../related/feed-item.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { say } from '../ui/say.ts';
import { SourceItem } from './SourceItem.tsx';

/** How many items come at first, and with each asking for more. */
const itemsShown = 10;

/** The newest articles of a source. */
export function SourceItems({ source, title }: { source: string; title: string }) {
  const [items, setItems] = useState<FeedItem[] | null>(null);
  const [more, setMore] = useState(false);
  const [fault, setFault] = useState<FaultCode | null>(null);

  const ask = useCallback(
    async (last: FeedItem | null, limit: number) => {
      const before = last && { source: last.source, at: last.at, id: last.id };
      const answer = await call('listItems', { source, limit, before });
      setFault(answer.ok ? null : answer.code);
      if (!answer.ok) return;
      const { items: given, more: rest } = answer.value;
      setItems((now) => (last ? [...(now ?? []), ...given] : given));
      setMore(rest);
    },
    [source],
  );

  const shown = items?.length ?? 0;
  useEffect(() => void ask(null, itemsShown), [ask]);
  useEffect(
    () =>
      listen({
        sourcesChanged(news) {
          if (news.source === source) void ask(null, Math.min(Math.max(shown, itemsShown), 200));
        },
      }),
    [ask, source, shown],
  );

  return (
    <>
      {fault && <FaultNote code={fault} onRetry={() => void ask(null, itemsShown)} />}
      {items?.length === 0 && <p class="soft">{say('sourceNoItems')}</p>}
      {items && items.length > 0 && (
        <ul class="feed-items">
          {items.map((item) => (
            <SourceItem key={item.id} item={item} source={title} />
          ))}
        </ul>
      )}
      {more && (
        <Button kind="plain" onClick={() => void ask(items?.at(-1) ?? null, itemsShown)}>
          {say('showMore')}
        </Button>
      )}
    </>
  );
}
