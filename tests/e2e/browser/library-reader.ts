import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ReadFile } from '../../../src/formats/afterword-json.ts';
import { sentence } from './sentence.ts';
import type { TestBrowser } from './test-browser.ts';

/** What a reader does in the library, in verbs. */

type Section = 'threads' | 'year' | 'sources' | 'hashtags' | 'data' | 'settings';

/** A file as it was saved. */
export type SavedFile = Extract<ReadFile, { ok: true }> & { exported: string };

const titles = {
  threads: 'threadsTitle',
  year: 'yearTitle',
  sources: 'sourcesTitle',
  hashtags: 'hashtagsTitle',
  data: 'dataTitle',
  settings: 'settings',
};

/** Opens the library in a tab, at a section. */
export async function openLibrary(chrome: TestBrowser, section: Section): Promise<Page> {
  const library = await chrome.visitExtension(`src/library/index.html#${section}`);
  await expect(libraryTitle(library)).toHaveText(sentence(titles[section]));
  return library;
}

/** The title of the section that is shown. */
export function libraryTitle(library: Page): Locator {
  return library.getByRole('heading', { level: 1 });
}

/** Goes to another section by its link. */
export async function goToSection(library: Page, section: Section): Promise<void> {
  await library
    .getByRole('navigation')
    .getByRole('link', { name: sentence(titles[section]) })
    .click();
  await expect(libraryTitle(library)).toHaveText(sentence(titles[section]));
}

/** Saves everything, and answers the file's name and what is in it. */
export async function saveFile(library: Page): Promise<{ name: string; content: SavedFile }> {
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: sentence('saveToFile') }).click();
  const got = await download;
  const content = JSON.parse(await readFile(await got.path(), 'utf8')) as SavedFile;
  return { name: got.suggestedFilename(), content };
}

/** Chooses a file to bring back: its text, or what it holds. */
export async function chooseFile(
  library: Page,
  content: unknown,
  name = 'kept.json',
): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const chooser = library.waitForEvent('filechooser');
  const buttons = [sentence('chooseFile'), sentence('chooseAnother')].map((label) =>
    library.getByRole('button', { name: label }),
  );
  await (buttons[0] as Locator).or(buttons[1] as Locator).click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
}

/** What a chosen file would bring, once it is known: new, changed, already here, left out. */
export async function readCounts(library: Page): Promise<number[]> {
  const said = library.getByRole('definition');
  await expect(said.first()).toBeVisible();
  const counts = await said.allTextContents();
  return counts.map((count) => Number(count.replaceAll(',', '')));
}

/** Brings in what was chosen, with its settings if so wanted, and waits until it is done. */
export async function bringIn(library: Page, { settings = false } = {}): Promise<void> {
  if (settings) await library.getByRole('checkbox').check();
  await library.getByRole('button', { name: sentence('bringIn'), exact: true }).click();
  await expect(library.getByRole('link', { name: sentence('seeThreads') })).toBeVisible();
}

/** Chooses one of a setting's values by its label. */
export async function chooseSetting(library: Page, title: string, label: string): Promise<void> {
  await library
    .getByRole('group', { name: sentence(title) })
    .getByRole('radio', { name: label, exact: true })
    .check();
}

/** Saves the threads that a filter finds as a kind of file. Answers its name and its bytes. */
export async function saveThreads(
  library: Page,
  format: string,
  filter = '',
): Promise<{ name: string; bytes: Buffer }> {
  const part = library.getByRole('region', { name: sentence('exportTitle') });
  await part.getByRole('textbox').fill(filter);
  await part.getByRole('radio', { name: sentence(format), exact: true }).check();
  const download = library.waitForEvent('download');
  await part.getByRole('button', { name: sentence('exportSave') }).click();
  const got = await download;
  return { name: got.suggestedFilename(), bytes: await readFile(await got.path()) };
}

/**
 * From the next load on, whatever the reader picks to write to is the origin's own storage, which a test can read: no
 * test can press a button of the system's picker.
 */
export async function pickOwnStorage(library: Page): Promise<void> {
  await library.addInitScript(() => {
    const root = () => navigator.storage.getDirectory();
    Object.assign(globalThis, {
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
        (await root()).getFileHandle(suggestedName, { create: true }),
      showDirectoryPicker: async () =>
        (await root()).getDirectoryHandle('picked', { create: true }),
    });
  });
  await library.reload();
}

/** The files of the origin's own storage: their names and texts. Folders stand with a slash. */
export function pickedFiles(library: Page): Promise<Record<string, string>> {
  return library.evaluate(async () => {
    const found: Record<string, string> = {};
    const list = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      const entries = folder as unknown as { values(): AsyncIterable<FileSystemHandle> };
      for await (const entry of entries.values()) {
        const name = path + entry.name;
        if (entry.kind === 'directory') {
          await list(entry as FileSystemDirectoryHandle, `${name}/`);
        } else {
          found[name] = await (await (entry as FileSystemFileHandle).getFile()).text();
        }
      }
    };
    await list(await navigator.storage.getDirectory(), '');
    return found;
  });
}
