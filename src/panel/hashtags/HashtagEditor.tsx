import './hashtags.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { makeHashtag } from '../../thread/make-hashtag.ts';
import { Button } from '../../ui/Button.tsx';
import { FaultNote } from '../../ui/FaultNote.tsx';
import { HashtagLink } from '../../ui/HashtagLink.tsx';
import { AddIcon, StarIcon } from '../../ui/hashtag-icons.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { say } from '../../ui/say.ts';
import type { HashtagsHandle } from './use-hashtags.ts';

interface HashtagEditorProps {
  handle: HashtagsHandle;
  isFollowed(hashtag: string): boolean;
  onClose(): void;
}

/** All hashtags of the article, each to follow or remove, and a box for another. */
export function HashtagEditor({ handle, isFollowed, onClose }: HashtagEditorProps) {
  const { hashtags, fault, set, follow, reload } = handle;
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  const focusBox = () => box.current?.focus();
  useEffect(focusBox, []);
  function add(): void {
    const hashtag = makeHashtag(typed);
    setBad(hashtag === '');
    if (hashtag === '') return;
    set(hashtag, true);
    setTyped('');
  }
  return (
    <form
      class="hashtag-editor"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The panel around it stays open.
        event.preventDefault();
        onClose();
      }}
    >
      <ul>
        {hashtags?.hashtags.map(({ hashtag }) => (
          <li key={hashtag}>
            <HashtagLink text={`#${hashtag}`} hashtag={hashtag} />
            <Button
              kind="icon"
              aria-label={say('followName', `#${hashtag}`)}
              title={say(isFollowed(hashtag) ? 'unfollow' : 'follow')}
              aria-pressed={isFollowed(hashtag)}
              onClick={() => follow(hashtag, !isFollowed(hashtag))}
            >
              <StarIcon filled={isFollowed(hashtag)} />
            </Button>
            <Button
              kind="icon"
              aria-label={say('sourceRemoveName', `#${hashtag}`)}
              title={say('sourceRemove')}
              onClick={() => {
                set(hashtag, false);
                // The button goes.
                focusBox();
              }}
            >
              <CloseIcon />
            </Button>
          </li>
        ))}
        {hashtags?.removed.map((hashtag) => (
          <li key={`removed ${hashtag}`} class="gone">
            <s dir="auto">#{hashtag}</s>
            <Button
              kind="icon"
              aria-label={say('hashtagBack', `#${hashtag}`)}
              title={say('hashtagBack', `#${hashtag}`)}
              onClick={() => {
                set(hashtag, true);
                focusBox();
              }}
            >
              <AddIcon />
            </Button>
          </li>
        ))}
      </ul>
      {fault && <FaultNote lead={say('notDone')} code={fault} onRetry={reload} />}
      <div class="hashtag-form">
        <input
          ref={box}
          type="text"
          dir={typed === '' ? undefined : 'auto'}
          autocomplete="off"
          spellcheck={false}
          aria-label={say('hashtagAdd')}
          placeholder={say('hashtagAdd')}
          aria-invalid={isBad}
          aria-describedby={isBad ? id : undefined}
          maxLength={100}
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setBad(false);
          }}
        />
        <button type="submit" class="button main" disabled={typed.trim() === ''}>
          {say('hashtagAddButton')}
        </button>
        <Button onClick={onClose}>{say('hashtagsDone')}</Button>
      </div>
      {isBad && (
        <p class="fault-note" id={id} role="alert">
          {say('hashtagBad')}
        </p>
      )}
    </form>
  );
}
