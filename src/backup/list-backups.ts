import { countComments, tellExported } from '../formats/peek-afterword.ts';

/** A backup in a folder, whoever wrote it there. */
export interface Backup {
  name: string;
  /** When it was written: milliseconds since 1970. */
  at: number;
  file: File;
}

/** So much of a file tells whether it is one, in bytes. */
const headSize = 512;

/**
 * The backups in a folder, the newest first. Other files are passed over.
 * @throws DOMException where the folder cannot be read
 */
export async function listBackups(folder: FileSystemDirectoryHandle): Promise<Backup[]> {
  const backups: Backup[] = [];
  const entries = folder as unknown as { values(): AsyncIterable<FileSystemHandle> };
  for await (const entry of entries.values()) {
    if (entry.kind !== 'file' || !/\.json$/i.test(entry.name)) continue;
    const backup = await look(entry as FileSystemFileHandle).catch(() => null);
    if (backup) backups.push(backup);
  }
  return backups.sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
}

async function look(handle: FileSystemFileHandle): Promise<Backup | null> {
  const file = await handle.getFile();
  const at = tellExported(await file.slice(0, headSize).text());
  return at === null ? null : { name: handle.name, at, file };
}

/** How many comments are in it, or null where it cannot be told: it is cut off, or gone. Never throws. */
export async function countInBackup({ file }: Backup): Promise<number | null> {
  try {
    return await countComments(textOf(file));
  } catch {
    return null;
  }
}

async function* textOf(file: Blob): AsyncGenerator<string, void> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
