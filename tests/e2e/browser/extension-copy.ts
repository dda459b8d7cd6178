import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Copies an unpacked extension into a folder and changes its manifest on the way. Answers the folder. */
export async function copyExtension(
  from: string,
  to: string,
  change: (manifest: Record<string, unknown>) => void,
): Promise<string> {
  await cp(from, to, { recursive: true });
  const path = join(to, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  change(manifest);
  await writeFile(path, JSON.stringify(manifest));
  return to;
}
