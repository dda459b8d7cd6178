/**
 * Where a reader lets a page write (https://wicg.github.io/file-system-access/): not in every browser, and not in the
 * compiler's types.
 */
interface Pickers {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<FileSystemFileHandle>;
  showDirectoryPicker?(options: {
    id: string;
    mode: 'readwrite';
  }): Promise<FileSystemDirectoryHandle>;
}

const pickers = (): Pickers => globalThis as Pickers;

/** Whether the reader can pick a file to write to. */
export const canPickFile = (): boolean => pickers().showSaveFilePicker !== undefined;

/** Whether the reader can pick a folder to write to. */
export const canPickFolder = (): boolean => pickers().showDirectoryPicker !== undefined;

/** Lets the reader pick a file. Only from a click. Null where they picked none. */
export function pickFile(suggestedName: string): Promise<FileSystemFileHandle | null> {
  return orNone(pickers().showSaveFilePicker?.({ suggestedName }));
}

/**
 * Lets the reader pick a folder. Only from a click. Null where they picked none.
 * @param id what for: the browser begins where it was picked last
 */
export function pickFolder(id: string): Promise<FileSystemDirectoryHandle | null> {
  return orNone(pickers().showDirectoryPicker?.({ id, mode: 'readwrite' }));
}

/** @throws DOMException where the browser refuses for another reason than that the reader closed the picker */
async function orNone<T>(picking: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await picking) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
