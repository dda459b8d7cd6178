import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { say } from '../ui/say.ts';
import { saySize } from './size-words.ts';

interface Kept {
  /** Bytes. */
  usage: number;
  free: number;
  /** Whether the browser never clears it to make room. */
  persisted: boolean;
}

/** How much room what is stored takes, how much is left, and whether the browser promised to keep it. */
export function StorageNote() {
  const [kept, setKept] = useState<Kept | null>(null);
  const [refused, setRefused] = useState(false);
  const look = useCallback(() => void readKept().then(setKept, () => setKept(null)), []);
  useEffect(() => {
    // Where the browser grants it without asking the reader, it is asked at once.
    void navigator.storage
      ?.persist()
      .catch(() => false)
      .then(look);
  }, [look]);
  const ask = useCallback(() => {
    void navigator.storage.persist().then((granted) => {
      setRefused(!granted);
      look();
    });
  }, [look]);
  if (!kept) return null;
  return (
    <p class="note">
      {say('storageUsed', saySize(kept.usage), saySize(kept.free))}{' '}
      {say(kept.persisted ? 'storageKept' : 'storageNotKept')}
      {!kept.persisted && !refused && (
        <>
          {' '}
          <Button kind="plain" onClick={ask}>
            {say('storageAsk')}
          </Button>
        </>
      )}
      {refused && ` ${say('storageRefused')}`}
    </p>
  );
}

async function readKept(): Promise<Kept> {
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { usage, free: Math.max(0, quota - usage), persisted };
}
