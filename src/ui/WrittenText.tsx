import type { ComponentChildren } from 'preact';
import type { Block, Inline } from '../thread/written.ts';
import { HashtagLink } from './HashtagLink.tsx';
import { MentionableContext, MentioningText } from './Mention.tsx';
import { say } from './say.ts';
import { useWrittenBlocks } from './written-blocks.ts';

/** What somebody wrote, as paragraphs, lists, quotes and code, with its links made safe. Everything else stays text. */
export function WrittenText({ text }: { text: string }) {
  const blocks = useWrittenBlocks(text);
  return <WrittenBlocks blocks={blocks} />;
}

/** The same, of what was read before. */
export function WrittenBlocks({ blocks }: { blocks: readonly Block[] }) {
  return <div class="written-text">{blocks.map((block) => renderBlock(block))}</div>;
}

/**
 * A list or quote has the direction of its text, and `auto` looks past what has one of its own: what is within has none,
 * and its lines run as the style says (`unicode-bidi: plaintext`).
 */
function renderBlock(block: Block, within = false): ComponentChildren {
  const own = within ? {} : { dir: 'auto' as const };
  switch (block.kind) {
    case 'paragraph':
      return <p {...own}>{block.content.map(renderInline)}</p>;
    case 'code block':
      return (
        // Lines may be longer than the panel is wide: who has only a keyboard scrolls them too.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region is reached by keyboard
        <pre dir="ltr" tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'quote':
      return <blockquote {...own}>{block.blocks.map((one) => renderBlock(one, true))}</blockquote>;
    case 'list': {
      const items = block.items.map((item) => <li>{item.map((one) => renderBlock(one, true))}</li>);
      if (block.start === null) return <ul {...own}>{items}</ul>;
      return (
        <ol {...own} start={block.start}>
          {items}
        </ol>
      );
    }
  }
}

function renderInline(part: Inline): ComponentChildren {
  switch (part.kind) {
    case 'text':
      return part.text.search(/[@＠]/) < 0 ? part.text : <MentioningText text={part.text} />;
    case 'break':
      return <br />;
    case 'hashtag':
      return <HashtagLink {...part} />;
    case 'code':
      return <code dir="ltr">{part.text}</code>;
    case 'emphasis':
      return <em>{part.content.map(renderInline)}</em>;
    case 'strong':
      return <strong>{part.content.map(renderInline)}</strong>;
    case 'link':
      return <Link {...part} />;
  }
}

type LinkProps = Extract<Inline, { kind: 'link' }>;

/** An address runs from left to right in any language, and no character around it turns it. */
function Link({ href, host, content }: LinkProps) {
  const written =
    content.length === 1 &&
    content[0]?.kind === 'text' &&
    /^(?:\w+:|www\.|\S+@\S+$)/i.test(content[0].text);
  return (
    <>
      <a
        href={href}
        title={href}
        target="_blank"
        rel="noopener noreferrer nofollow ugc"
        dir={written ? 'ltr' : 'auto'}
      >
        {/* In a link, nobody is mentioned: a link goes to one place. */}
        <MentionableContext.Provider value={null}>
          {content.map(renderInline)}
        </MentionableContext.Provider>
      </a>
      {host !== null && (
        <span class="written-text-host">
          {' '}
          <bdi>{say('linkGoesTo', host)}</bdi>
        </span>
      )}
    </>
  );
}
