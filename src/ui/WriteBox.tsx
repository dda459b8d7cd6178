import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { CivilNote, type CivilPause } from './CivilNote.tsx';
import { isMac } from './platform.ts';
import { say } from './say.ts';
import { useSuggestions } from './use-suggestions.ts';
import { WriteTools } from './WriteTools.tsx';
import { type WriteMarkName, writeMarkNames, writeMarks } from './write-marks.ts';

/** What helps with a draft. */
export interface DraftHelperProps {
  text: string;
  /** Puts another text in its place. */
  onText(text: string): void;
}

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
  /** Draws what is written as it will look, where there is a preview. */
  Preview?: ComponentType<{ text: string }>;
  /** Helps with what is written, where there is help. */
  Helper?: ComponentType<DraftHelperProps> | null;
  onText(text: string): void;
  onPost(): void;
  /** What may ask before it posts. */
  pause?: CivilPause;
  /** Where there is a way back: a button. */
  onCancel?: () => void;
  /** Where Escape closes the box alone. What is written stays kept. */
  onEscape?: () => void;
}

/** What marks a text is loaded once somebody writes. */
const loadMarks = () => import('./mark-selection.ts');

/** From how many characters before the limit the box counts them. */
const countFrom = 500;

/** The box to write in: grows with its text, posts with its button or Ctrl/⌘+Enter. */
export function WriteBox(props: WriteBoxProps) {
  const { text, longest, focused, Preview, Helper, onText, onPost, pause, onCancel, onEscape } =
    props;
  const area = useRef<HTMLTextAreaElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const [written, setWritten] = useState(false);
  const [previewed, setPreviewed] = useState(false);
  const [helped, setHelped] = useState(false);
  const suggestions = useSuggestions(area);
  const { list } = suggestions;
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

  // What opens above the buttons does not push them out of view.
  useEffect(() => {
    if (previewed || helped) foot.current?.scrollIntoView({ block: 'nearest' });
  }, [previewed, helped]);

  const left = longest - text.length;
  const canPost = text.trim() !== '' && left >= 0;

  function mark(how: WriteMarkName): void {
    void loadMarks().then(({ markSelection }) => area.current && markSelection(area.current, how));
  }
  function onCommand(event: KeyboardEvent): void {
    const how = writeMarkNames.find((name) => writeMarks[name].key === event.key.toLowerCase());
    if (event.key !== 'Enter' && !how) return;
    event.preventDefault();
    if (how) mark(how);
    else if (canPost) onPost();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || suggestions.onKey(event)) return;
    if ((isMac ? event.metaKey : event.ctrlKey) && !event.altKey && !event.shiftKey) {
      onCommand(event);
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
          suggestions.look();
        }}
        onKeyDown={onKeyDown}
        // The caret may have gone away from what is being typed.
        onKeyUp={() => list && suggestions.look()}
        onClick={() => list && suggestions.look()}
        onFocus={() => void loadMarks()}
        onBlur={suggestions.leave}
      />
      {list && <list.List {...list} />}
      {pause && pause.word !== null && (
        <CivilNote
          {...pause}
          goBack={() => {
            pause.goBack();
            area.current?.focus();
          }}
        />
      )}
      {Preview && previewed && text.trim() !== '' && (
        <section class="write-preview" aria-label={say('preview')}>
          <Preview text={text} />
        </section>
      )}
      {Helper && helped && <Helper text={text} onText={onText} />}
      <div class="write-foot" ref={foot}>
        <WriteTools
          onMark={mark}
          preview={Preview ? previewed : null}
          onPreview={() => setPreviewed(!previewed)}
          help={Helper ? helped : null}
          onHelp={() => setHelped(!helped)}
        />
        {left < countFrom && (
          <output class={left < 0 ? 'write-left over' : 'write-left'}>
            {left < 0 ? say('tooLong', -left) : say('charactersLeft', left)}
          </output>
        )}
        <div class="write-send">
          <span class="write-keys" dir="ltr" aria-hidden="true">
            {say(isMac ? 'postKeysMac' : 'postKeys')}
          </span>
          {onCancel && <Button onClick={onCancel}>{say('cancel')}</Button>}
          <Button kind="main" disabled={!canPost} onClick={onPost}>
            {props.postLabel}
          </Button>
        </div>
      </div>
    </div>
  );
}
