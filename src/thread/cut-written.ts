import { type Block, type Inline, plainText } from './written.ts';

/** About so much of a long text is shown at first, in UTF-16 units. */
const room = 1200;
/** A line takes this much room at least: twelve short ones are as much as a long one. */
const leastLine = 100;
/** What is longer than the room by less than this is shown whole: to ask for two more lines is a nuisance. */
const slack = 300;

/** What is left of the room, and of the least that the current line takes. */
interface Room {
  left: number;
  line: number;
}

/**
 * The beginning of what somebody wrote, where it is too long to be shown at once.
 * @returns the beginning, and the words of the rest; null for what is short enough
 */
export function cutWritten(blocks: readonly Block[]): { shown: Block[]; rest: string } | null {
  const most = { left: room + slack, line: 0 };
  cutBlocks(blocks, most);
  if (most.left > 0) return null;
  const shown = cutBlocks(blocks, { left: room, line: 0 });
  return { shown, rest: wordsOf(blocks).slice(wordsOf(shown).length - 1) };
}

function cutBlocks(blocks: readonly Block[], room: Room): Block[] {
  return takeWhile(blocks, room, (block): Block => {
    switch (block.kind) {
      case 'paragraph':
        beginLine(room);
        return { ...block, content: cutLine(block.content, room) };
      case 'code block': {
        const lines = takeWhile(block.text.split('\n'), room, (line) => {
          beginLine(room);
          return cutText(line, room);
        });
        return { ...block, text: lines.join('\n') };
      }
      case 'quote':
        return { ...block, blocks: cutBlocks(block.blocks, room) };
      case 'list':
        return { ...block, items: takeWhile(block.items, room, (item) => cutBlocks(item, room)) };
    }
  });
}

function cutLine(parts: readonly Inline[], room: Room): Inline[] {
  const taken: Inline[] = [];
  for (const part of parts) {
    // The last line that was begun has room of its own.
    if (room.left <= 0 && (part.kind === 'break' || room.line === 0)) break;
    taken.push(cutPart(part, room));
  }
  return taken;
}

function cutPart(part: Inline, room: Room): Inline {
  if (part.kind === 'break') {
    beginLine(room);
    return part;
  }
  if ('content' in part) return { ...part, content: cutLine(part.content, room) };
  return { ...part, text: cutText(part.text, room) };
}

/** As many pieces as there is room for; the last may be cut. */
function takeWhile<T, U>(pieces: readonly T[], room: Room, take: (piece: T) => U): U[] {
  const taken: U[] = [];
  for (const piece of pieces) {
    if (room.left <= 0) break;
    taken.push(take(piece));
  }
  return taken;
}

function beginLine(room: Room): void {
  room.left -= leastLine;
  room.line = leastLine;
}

/** A text as far as there is room, cut after a word where there is one. */
function cutText(text: string, room: Room): string {
  const most = room.line + Math.max(0, room.left);
  if (text.length <= most) {
    room.left -= Math.max(0, text.length - room.line);
    room.line = Math.max(0, room.line - text.length);
    return text;
  }
  room.left = 0;
  room.line = 0;
  const head = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  return `${head.replace(/\s+\S{0,60}$/, '').replace(/[\s,;:–—-]+$/, '')}…`;
}

/** What blocks say, with a line for each. */
function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return plainText(block.content);
      if (block.kind === 'code block') return block.text;
      return block.kind === 'quote' ? wordsOf(block.blocks) : block.items.map(wordsOf).join('\n');
    })
    .join('\n');
}
