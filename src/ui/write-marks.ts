import {
  makeLink,
  type Selected,
  toggleCode,
  toggleLines,
  toggleMark,
} from '../thread/mark-text.ts';
import type { PlainMessageKey } from './say.ts';

/** One way to mark what is selected in a box. */
export interface WriteMark {
  name: PlainMessageKey;
  /** The letter that does it with Ctrl or ⌘, where there is one. */
  key?: string;
  apply(selected: Selected): Selected;
}

/** What the tools above the button do, in their order. */
export const writeMarks = {
  strong: { name: 'markStrong', key: 'b', apply: (selected) => toggleMark(selected, '**') },
  emphasis: { name: 'markEmphasis', key: 'i', apply: (selected) => toggleMark(selected, '_') },
  link: { name: 'markLink', key: 'k', apply: makeLink },
  quote: { name: 'markQuote', apply: (selected) => toggleLines(selected, '> ') },
  list: { name: 'markList', apply: (selected) => toggleLines(selected, '- ') },
  code: { name: 'markCode', apply: toggleCode },
} satisfies Record<string, WriteMark>;

/** Marks what is selected in a box, as one step that the reader can undo with the browser's own undo. */
export function markSelection(
  area: HTMLTextAreaElement,
  { apply }: Pick<WriteMark, 'apply'>,
): void {
  const before = { text: area.value, from: area.selectionStart, to: area.selectionEnd };
  const after = apply(before);
  area.focus();
  const { from, to, by } = findChange(before.text, after.text);
  area.setSelectionRange(from, to);
  // Deprecated, and still the only way into the box's own undo.
  if (!document.execCommand('insertText', false, by)) area.setRangeText(by, from, to);
  area.setSelectionRange(after.from, after.to);
}

/** Which part of a text became what. */
function findChange(before: string, after: string): { from: number; to: number; by: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: before.length - same, by: after.slice(from, after.length - same) };
}
