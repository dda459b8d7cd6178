import { useCallback, useEffect, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import { Button } from '../ui/Button.tsx';
import { exactTime } from '../ui/moment.ts';
import { locale, say } from '../ui/say.ts';

/** Says that what was stored is lost, until the reader has taken note. Nothing where all is well. */
export function LossNote({ onBringBack }: { onBringBack(): void }) {
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    const ask = () =>
      void call('readLoss', {}).then((loss) => setAt(loss.ok ? loss.value.at : null));
    ask();
    return listen({ everythingChanged: ask });
  }, []);
  const forget = useCallback(() => {
    void call('forgetLoss', {}).then((forgot) => forgot.ok && setAt(null));
  }, []);
  if (at === null) return null;
  return (
    <div class="fault-note" role="alert">
      <p>{say('lossFound', exactTime(at, locale()))}</p>
      <p>
        <Button kind="plain" onClick={onBringBack}>
          {say('lossBringBack')}
        </Button>{' '}
        <Button kind="plain" onClick={forget}>
          {say('lossUnderstood')}
        </Button>
      </p>
    </div>
  );
}
