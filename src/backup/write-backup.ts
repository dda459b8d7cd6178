import type { BackupOrder, BackupWritten } from '../contract.ts';
import { writeAfterwordJson } from '../formats/afterword-json.ts';
import { allParts, noContent } from './all-parts.ts';
import { backupName } from './file-name.ts';
import { folderFault, mayWrite } from './folder-access.ts';
import { readFolder } from './kept-folder.ts';

/**
 * Writes everything into a new file of the folder that the reader picked, part by part, and then deletes the oldest of
 * those that were written here before. A file that cannot be written to its end is not left there, and older ones stay.
 * Never throws.
 *
 * @param ask for one part of everything after the other
 */
export async function writeBackup(
  order: BackupOrder,
  ask: Parameters<typeof allParts>[0]['ask'],
): Promise<BackupWritten> {
  try {
    const folder = await readFolder();
    if (!folder) return { ok: false, fault: 'gone' };
    if (!(await mayWrite(folder))) return { ok: false, fault: 'lapsed' };
    const content = noContent();
    const name = await freeName(folder, backupName(order.now));
    const file = await folder.getFileHandle(name, { create: true });
    try {
      // What is written lies beside the file until it is closed (https://fs.spec.whatwg.org/#api-filesystemfilehandle-createwritable).
      const stream = await file.createWritable();
      try {
        for await (const text of writeAfterwordJson(allParts({ ask }, content), order.now)) {
          await stream.write(text);
        }
        if (content.fault) throw new Unfinished();
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
    } catch (error) {
      await folder.removeEntry(name).catch(() => undefined);
      throw error;
    }
    const own = await deleteOldest(folder, [...order.own, name], order.keep);
    return { ok: true, comments: content.comments, own };
  } catch (error) {
    return { ok: false, fault: error instanceof Unfinished ? 'store' : folderFault(error) };
  }
}

/** The store did not give everything. */
class Unfinished extends Error {}

/** The name, or with a number where something in the folder has it: another computer may write there too. */
async function freeName(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : name.replace(/(?=\.json$)/, `-${count}`);
    try {
      await folder.getFileHandle(free);
    } catch (error) {
      if (error instanceof Error && error.name === 'NotFoundError') return free;
      throw error;
    }
  }
}

/**
 * Deletes all but the newest of some files.
 * @param own their names, the oldest first
 * @returns those that are left; what cannot be deleted now is tried again the next time
 */
async function deleteOldest(
  folder: FileSystemDirectoryHandle,
  own: readonly string[],
  keep: number,
): Promise<string[]> {
  const left: string[] = [];
  for (const name of own.slice(0, Math.max(0, own.length - keep))) {
    try {
      await folder.removeEntry(name);
    } catch (error) {
      if (folderFault(error) !== 'gone') left.push(name);
    }
  }
  return [...left, ...own.slice(-keep)];
}
