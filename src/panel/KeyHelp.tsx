import './key-help.css';
import { useEffect, useRef } from 'preact/hooks';
import { ThreadKeyList } from '../surface/ThreadKeyList.tsx';
import type { ThreadKey } from '../thread/thread-keys.ts';
import { Button } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { say } from '../ui/say.ts';

interface KeyHelpProps {
  off: readonly ThreadKey[];
  onChange(off: ThreadKey[]): void;
  onClose(): void;
}

/** The keys of a thread, each with a switch. */
export function KeyHelp({ off, onChange, onClose }: KeyHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  /** Gives the focus back to where it was. */
  const close = () => dialog.current?.close();
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // The panel around it stays open.
    event.preventDefault();
    close();
  }
  return (
    <dialog
      class="key-help"
      ref={dialog}
      aria-labelledby="key-help"
      onKeyDown={onKeyDown}
      onClose={onClose}
    >
      <header>
        <h2 id="key-help">{say('keysInThread')}</h2>
        <Button kind="icon" aria-label={say('close')} title={say('close')} onClick={close}>
          <CloseIcon />
        </Button>
      </header>
      <p class="soft">{say('keysInThreadNote')}</p>
      <ThreadKeyList off={off} onChange={onChange} />
    </dialog>
  );
}
