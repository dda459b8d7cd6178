import { useEffect, useState } from 'preact/hooks';
import { call } from '../../channel/calls.ts';
import { Button } from '../../ui/Button.tsx';
import { say, sayCount } from '../../ui/say.ts';

/** What help with reading came to is kept, so that it is there at once the next time: how much, and a way to forget it. */
export function KeptResults() {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    void call('countKept', {}).then((counted) => {
      if (counted.ok) setCount(counted.value.results);
    });
  }, []);
  const forget = () => {
    void call('forgetKept', {}).then(({ ok }) => {
      if (ok) setCount(0);
    });
  };
  return (
    <section class="setting" aria-labelledby="kept-title">
      <h2 id="kept-title">{say('assistKept')}</h2>
      <p class="note">{say('assistKeptNote')}</p>
      <p role="status">
        {count !== null &&
          (count === 0 ? say('assistKeptNone') : sayCount('assistKeptCount', count))}
      </p>
      {count !== null && count > 0 && (
        <div class="actions">
          <Button onClick={forget}>{say('assistForget')}</Button>
        </div>
      )}
    </section>
  );
}
