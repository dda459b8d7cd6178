import { useMemo } from 'preact/hooks';
import type { LinkPart } from '../thread/split-links.ts';
import { type Part, parseWritten } from '../thread/written-text.ts';
import { say } from './say.ts';

/** What somebody wrote, as paragraphs and lines with its links made safe. Everything else in it stays text. */
export function WrittenText({ text }: { text: string }) {
  const paragraphs = useMemo(() => parseWritten(text), [text]);
  return (
    <div class="written-text">
      {paragraphs
        .filter(({ parts }) => parts.length > 0)
        .map(({ parts }) => (
          <p dir="auto">{parts.map(renderPart)}</p>
        ))}
    </div>
  );
}

function renderPart(part: Part) {
  if (part.kind === 'text') return part.text;
  return part.kind === 'break' ? <br /> : <Link {...part} />;
}

/** Addresses run from left to right in any language, and no character around them turns them. */
function Link({ text, href, host }: LinkPart) {
  return (
    <>
      <a href={href} target="_blank" rel="noopener noreferrer nofollow ugc" dir="ltr">
        {text}
      </a>
      {host !== null && <span class="written-text-host"> {say('linkGoesTo', host)}</span>}
    </>
  );
}
