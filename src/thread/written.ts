import type { HashtagPart } from './hashtags.ts';

/** A piece of a line. A link says with `host` where it leads, where its text reads as another place. */
export type Inline =
  | HashtagPart
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'emphasis' | 'strong'; content: Inline[] }
  | { kind: 'link'; href: string; host: string | null; content: Inline[] };

/** A piece of what somebody wrote, from top to bottom. */
export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'code block'; text: string }
  | { kind: 'quote'; blocks: Block[] }
  /** `start` is the first number, or null for a list without numbers. */
  | { kind: 'list'; start: number | null; items: Block[][] };

/** What pieces of a line say, without their marks; a line end is a space. */
export function plainText(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'break') return ' ';
      return 'text' in part ? part.text : plainText(part.content);
    })
    .join('');
}
