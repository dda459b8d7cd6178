import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { say } from '../ui/say.ts';

interface WrittenProps {
  text: string;
  onDiscard(): void;
}

/** What was written, if anything, before it was known that the page cannot be commented on: kept, to be taken along. */
export function Written({ text, onDiscard }: WrittenProps) {
  const [copied, setCopied] = useState(false);
  if (text.trim() === '') return null;
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <section class="written-before" aria-label={say('writtenBefore')}>
      <p class="soft">{say('writtenBefore')}</p>
      <blockquote dir="auto">{text}</blockquote>
      <p class="actions">
        <Button onClick={copy}>{say('copyWritten')}</Button>
        <Button kind="plain" onClick={onDiscard}>
          {say('discardWritten')}
        </Button>
        <span class="soft" role="status">
          {copied && say('copied')}
        </span>
      </p>
    </section>
  );
}
