import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const markFile = join('tests', 'bench', 'popup', 'mark.js');

/** Copies the built extension into a folder, with `mark.js` at the head of its popup. */
export async function copyMarked(
  dist: string,
  folder: string,
  texts: Record<string, string>,
): Promise<void> {
  await cp(dist, folder, { recursive: true });
  await cp(markFile, join(folder, 'mark.js'));
  const page = join(folder, 'src', 'popup', 'index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(
    page,
    html.replace('<head>', () => `<head>${markTag(texts)}`),
  );
}

/** Makes the least extension with a popup: a box that asks for the focus, and nothing else. */
export async function makeEmpty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(markFile, join(folder, 'mark.js'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const html = `<!doctype html><html lang="en"><head>${markTag({})}<meta charset="utf-8"><title>Empty</title></head>
<body><textarea autofocus></textarea></body></html>`;
  await writeFile(join(folder, 'popup.html'), html);
}

function markTag(texts: Record<string, string>): string {
  const data = JSON.stringify(texts).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<script src="/mark.js" data-texts="${data}"></script>`;
}
