import { useEffect } from 'preact/hooks';
import { KeyList } from '../surface/KeyList.tsx';
import type { KeyCommands } from '../surface/key-commands.ts';
import { useSettings } from '../surface/use-settings.ts';
import { say } from '../ui/say.ts';
import { FindPicture } from './FindPicture.tsx';
import { PinPicture } from './PinPicture.tsx';
import { WritePicture } from './WritePicture.tsx';

const libraryAddress = '../library/index.html';

/** What a reader sees once, after the installation: how to pin the button, comment, and find it again. */
export function Welcome({ keys }: { keys: KeyCommands }) {
  useSettings();
  useEffect(() => {
    document.title = say('welcomeTitle');
  }, []);
  return (
    <main>
      <header>
        <img src="/icons/icon.svg" alt="" width={40} height={40} />
        <h1>{say('welcomeTitle')}</h1>
        <p class="lead">{say('welcomeLead')}</p>
      </header>
      <ol class="steps">
        <li>
          <PinPicture />
          <h2>{say('welcomePin')}</h2>
          <p>{say('welcomePinHow')}</p>
        </li>
        <li>
          <WritePicture />
          <h2>{say('welcomeWrite')}</h2>
          <p>{say('welcomeWriteHow')}</p>
        </li>
        <li>
          <FindPicture />
          <h2>{say('welcomeFind')}</h2>
          <p>{say('welcomeFindHow')}</p>
        </li>
      </ol>
      <section class="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">{say('keysTitle')}</h2>
        <KeyList keys={keys} />
      </section>
      <p class="onwards">
        <a href={`${libraryAddress}#threads`}>{say('welcomeLibrary')}</a>
        <a href={`${libraryAddress}#settings`}>{say('settings')}</a>
      </p>
    </main>
  );
}
