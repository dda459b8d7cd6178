import { type ThreadOrder, threadOrders } from '../thread/list-rows.ts';
import { Button } from '../ui/Button.tsx';
import { FindIcon, KeysIcon } from '../ui/icons.tsx';
import { exactTime } from '../ui/moment.ts';
import { locale, type PlainMessageKey, say, sayCount } from '../ui/say.ts';

interface ThreadBarProps {
  count: number;
  /** Comments of others that came since the reader's last visit, and when that was. */
  fresh: number;
  seen: number;
  order: ThreadOrder;
  onNextFresh(): void;
  onOrder(order: ThreadOrder): void;
  onFind(): void;
  onKeys(): void;
}

const orderWords: Record<ThreadOrder, PlainMessageKey> = {
  oldest: 'orderOldest',
  newest: 'orderNewest',
  discussed: 'orderDiscussed',
};

/** Above the thread: how much there is, what is new, in which order, and the way to find something. */
export function ThreadBar(props: ThreadBarProps) {
  const { count, fresh, seen, order, onNextFresh, onOrder, onFind, onKeys } = props;
  return (
    <div class={fresh > 0 ? 'thread-bar stays' : 'thread-bar'}>
      {/* Its tab tells those who see. */}
      <h2 class="hidden-visually">{sayCount('comments', count)}</h2>
      {fresh > 0 && (
        <Button kind="plain" title={exactTime(seen, locale())} onClick={onNextFresh}>
          {sayCount('newSince', fresh)} <span aria-hidden="true">↓</span>
        </Button>
      )}
      <select
        aria-label={say('orderLabel')}
        value={order}
        onChange={({ currentTarget: { value } }) => {
          const chosen = threadOrders.find((one) => one === value);
          if (chosen) onOrder(chosen);
        }}
      >
        {threadOrders.map((one) => (
          <option key={one} value={one}>
            {say(orderWords[one])}
          </option>
        ))}
      </select>
      <Button
        kind="icon"
        aria-label={say('findInThread')}
        title={`${say('findInThread')} (/)`}
        onClick={onFind}
      >
        <FindIcon />
      </Button>
      <Button
        kind="icon"
        aria-label={say('keysInThread')}
        title={`${say('keysInThread')} (?)`}
        onClick={onKeys}
      >
        <KeysIcon />
      </Button>
    </div>
  );
}
