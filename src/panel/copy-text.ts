/**
 * Puts a text on the clipboard. Call it in the reader's own gesture.
 * @returns whether it is there
 */
export async function copyText(text: string): Promise<boolean> {
  // The page around the panel may keep `navigator.clipboard` from all frames, or be none that has it (plain HTTP).
  if (copyByCommand(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyByCommand(text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy') && copied;
  } finally {
    document.removeEventListener('copy', fill, true);
  }
}
