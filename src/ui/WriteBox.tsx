import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { say } from './say.ts';

interface WriteBoxProps {
  label: string;
  placeholder: string;
  postLabel: string;
  text: string;
  /** The most that may be posted, in UTF-16 units; more can be written, and is said to be too much. */
  longest: number;
  /** Whether it takes the keyboard when it appears. */
  focused?: boolean;
  /** Whether it keeps its height until the reader writes: a draft that arrives late moves nothing. */
  steady?: boolean;
  onText(text: string): void;
  onPost(): void;
  /** Where there is a way back: a button. */
  onCancel?: () => void;
  /** Where Escape closes the box alone. What is written stays kept. */
  onEscape?: () => void;
}

const isMac = /Mac|iP/.test(navigator.platform);

/** From how many characters before the limit the box counts them. */
const countFrom = 500;

/** The box to write in: grows with its text, posts with its button or Ctrl/⌘+Enter. */
export function WriteBox(props: WriteBoxProps) {
  const { text, longest, focused, onText, onPost, onCancel, onEscape } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [written, setWritten] = useState(false);
  const steady = props.steady === true && !written;

  // Before the first painting: what is typed by then is written here.
  useLayoutEffect(() => {
    const element = area.current;
    if (!focused || !element) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [focused]);

  // `field-sizing: content` does this in newer browsers.
  useLayoutEffect(() => {
    const element = area.current;
    if (element && steady) element.scrollTop = element.scrollHeight;
    if (!element || steady || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text, steady]);

  const left = longest - text.length;
  const canPost = text.trim() !== '' && left >= 0;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (canPost) onPost();
    }
    if (event.key === 'Escape' && onEscape) {
      event.preventDefault();
      onEscape();
    }
  }

  return (
    <div class="write-box">
      <textarea
        ref={area}
        class={steady ? 'write-area steady' : 'write-area'}
        rows={2}
        dir="auto"
        aria-label={props.label}
        placeholder={props.placeholder}
        value={text}
        onInput={(event) => {
          setWritten(true);
          onText(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div class="write-foot">
        {left < countFrom && (
          <output class={left < 0 ? 'write-left over' : 'write-left'}>
            {left < 0 ? say('tooLong', -left) : say('charactersLeft', left)}
          </output>
        )}
        <span class="write-keys" aria-hidden="true">
          {say(isMac ? 'postKeysMac' : 'postKeys')}
        </span>
        {onCancel && <Button onClick={onCancel}>{say('cancel')}</Button>}
        <Button kind="main" disabled={!canPost} onClick={onPost}>
          {props.postLabel}
        </Button>
      </div>
    </div>
  );
}
