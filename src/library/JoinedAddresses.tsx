import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { FaultCode } from '../contract.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { say } from '../ui/say.ts';

/** The addresses that were brought together in one thread, each with the way to take it apart again. */
export function JoinedAddresses({ article, onClose }: { article: string; onClose(): void }) {
  const [joined, setJoined] = useState<string[] | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const ask = () =>
      void call('listJoined', { article }).then((listed) => {
        setFault(listed.ok ? null : listed.code);
        if (listed.ok) setJoined(listed.value.articles);
      });
    ask();
    return listen({ everythingChanged: ask });
  }, [article]);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const split = (id: string) =>
    void call('splitThread', { article: id }).then((done) => {
      setFault(done.ok ? null : done.code);
      box.current?.focus({ preventScroll: true });
    });
  return (
    <section class="row-addresses" ref={box} tabIndex={-1} aria-label={say('addresses')}>
      <ul>
        <li>
          <bdi dir="ltr">{spell(article)}</bdi>
        </li>
        {joined?.map((id) => (
          <li key={id}>
            <bdi dir="ltr" id={`address-${id}`}>
              {spell(id)}
            </bdi>
            <Button kind="plain" aria-describedby={`address-${id}`} onClick={() => split(id)}>
              {say('sameSplit')}
            </Button>
          </li>
        ))}
      </ul>
      <p class="soft">
        {joined !== null && say(joined.length === 0 ? 'addressesOne' : 'addressesNote')}{' '}
        <Button kind="plain" onClick={onClose}>
          {say('close')}
        </Button>
      </p>
      {fault && <FaultNote lead={say('notDone')} code={fault} />}
    </section>
  );
}

/** An address as a reader would write it. */
function spell(address: string): string {
  try {
    return decodeURI(address).replace(/^https?:\/\//, '');
  } catch {
    return address;
  }
}
