/** By then the browser has read the file, however slow the disk: milliseconds. */
const readAfter = 60_000;

/** Gives a file to the reader, as a download of the browser's own. */
export function downloadFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), readAfter);
}
