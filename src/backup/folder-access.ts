import type { BackupFault } from '../contract.ts';

/**
 * Whether the reader lets this extension write into a folder (https://wicg.github.io/file-system-access/#permissions):
 * for this session, or on every visit, as they answered the browser. Not in the compiler's types.
 */
interface Guarded {
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Whether it may be written into now. The browser asks the reader nothing. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const state = await (folder as Guarded).queryPermission?.({ mode: 'readwrite' });
  return state === undefined || state === 'granted';
}

/** Lets the browser ask the reader. Only in their own click. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const state = await (folder as Guarded).requestPermission?.({ mode: 'readwrite' });
  return state === undefined || state === 'granted';
}

/** What the browser says (https://fs.spec.whatwg.org/) when a folder cannot be written into, or read. */
const faults: ReadonlyMap<string, BackupFault> = new Map([
  ['NotAllowedError', 'lapsed'],
  ['NotFoundError', 'gone'],
  // A file stands where the folder was.
  ['TypeMismatchError', 'gone'],
  ['QuotaExceededError', 'full'],
]);

/** Any error of a folder as a fault. */
export function folderFault(error: unknown): BackupFault {
  return (error instanceof Error && faults.get(error.name)) || 'failed';
}
