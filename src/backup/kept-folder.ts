import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * The folder that backups are written to. It lies in a database of its own: a folder does not travel in messages, so that
 * the library's page keeps it and the workshop reads it; and where the store is damaged, the way to its backups is not.
 */
interface FolderSchema extends DBSchema {
  folder: { key: string; value: FileSystemDirectoryHandle };
}

const key = 'backups';

/** Keeps a folder that the reader picked, in place of the one before. Throws where the browser cannot store it. */
export async function keepFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  await inDatabase((db) => db.put('folder', folder, key));
}

/** The folder that the reader picked, or null. Throws where the browser cannot tell. */
export async function readFolder(): Promise<FileSystemDirectoryHandle | null> {
  return (await inDatabase((db) => db.get('folder', key))) ?? null;
}

/** Forgets the folder. What is in it stays. */
export async function forgetFolder(): Promise<void> {
  await inDatabase((db) => db.delete('folder', key));
}

async function inDatabase<T>(work: (db: IDBPDatabase<FolderSchema>) => Promise<T>): Promise<T> {
  const db = await openDB<FolderSchema>('afterword-folder', 1, {
    upgrade: (made) => void made.createObjectStore('folder'),
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
