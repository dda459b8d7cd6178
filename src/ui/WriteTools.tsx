import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import {
  BoldIcon,
  CodeIcon,
  EyeIcon,
  ItalicIcon,
  LinkIcon,
  ListIcon,
  PolishIcon,
  QuoteIcon,
} from './icons.tsx';
import { isMac } from './platform.ts';
import { say } from './say.ts';
import { type WriteMarkName, writeMarkNames, writeMarks } from './write-marks.ts';

interface WriteToolsProps {
  onMark(mark: WriteMarkName): void;
  /** Whether the preview is shown; null where there is none. */
  preview: boolean | null;
  onPreview(): void;
  /** Whether help with the draft is shown; null where there is none. */
  help: boolean | null;
  onHelp(): void;
}

const pictures: Record<WriteMarkName, ComponentChildren> = {
  strong: <BoldIcon />,
  emphasis: <ItalicIcon />,
  link: <LinkIcon />,
  quote: <QuoteIcon />,
  list: <ListIcon />,
  code: <CodeIcon />,
};

/** The tools below a box: one stop of the Tab key, with arrow keys between them (ARIA APG, toolbar). */
export function WriteTools(props: WriteToolsProps) {
  const { onMark, preview, onPreview, help, onHelp } = props;
  const tools = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);

  function onKeyDown(event: KeyboardEvent): void {
    const buttons = [...(tools.current?.querySelectorAll('button') ?? [])];
    const back = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const step = { ArrowRight: back ? -1 : 1, ArrowLeft: back ? 1 : -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (current + step + buttons.length) % buttons.length;
    setCurrent(next);
    buttons[next]?.focus();
  }
  const stop = (index: number) => ({
    tabIndex: index === current ? 0 : -1,
    onFocus: () => setCurrent(index),
    // The box keeps the keyboard, and what is selected in it.
    onPointerDown: (event: PointerEvent) => event.preventDefault(),
  });
  return (
    <div
      class="write-tools"
      role="toolbar"
      aria-label={say('writeTools')}
      ref={tools}
      onKeyDown={onKeyDown}
    >
      {writeMarkNames.map((name, index) => {
        const mark = writeMarks[name];
        const label = mark.key ? `${say(mark.name)} (${keyName(mark.key)})` : say(mark.name);
        return (
          <Button
            key={name}
            kind="icon"
            aria-label={label}
            title={label}
            onClick={() => onMark(name)}
            {...stop(index)}
          >
            {pictures[name]}
          </Button>
        );
      })}
      {preview !== null && (
        <Button
          kind="icon"
          aria-label={say('preview')}
          title={say('preview')}
          aria-pressed={preview}
          onClick={onPreview}
          {...stop(writeMarkNames.length)}
        >
          <EyeIcon />
        </Button>
      )}
      {help !== null && (
        <Button
          kind="icon"
          aria-label={say('draftHelp')}
          title={say('draftHelp')}
          aria-pressed={help}
          onClick={onHelp}
          {...stop(writeMarkNames.length + 1)}
        >
          <PolishIcon />
        </Button>
      )}
    </div>
  );
}

const keyName = (key: string): string =>
  isMac ? `⌘${key.toUpperCase()}` : `${say('ctrlKey')}+${key.toUpperCase()}`;
