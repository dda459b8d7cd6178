import type { Selected } from '../thread/mark-text.ts';

/** Changes the text of a box and what is selected in it, as one step that the reader can undo with the browser's own undo. */
export function changeSelection(
  area: HTMLTextAreaElement,
  change: (before: Selected) => Selected,
): void {
  const before = { text: area.value, from: area.selectionStart, to: area.selectionEnd };
  const after = change(before);
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
