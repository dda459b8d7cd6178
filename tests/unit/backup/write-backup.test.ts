import { beforeEach, expect, test, vi } from 'vitest';
import { backupName } from '../../../src/backup/file-name.ts';
import { countInBackup, listBackups } from '../../../src/backup/list-backups.ts';
import { readAfterwordJson } from '../../../src/formats/afterword-json.ts';
import { bringIn } from '../../../src/library/bring-in.ts';
import { askStore } from '../library/ask-store.ts';
import { manyRecords } from '../library/many-records.ts';
import { noon } from '../store/sample-store.ts';
import { sampleFolder } from './sample-folder.ts';

const kept = vi.hoisted(() => ({ folder: null as FileSystemDirectoryHandle | null }));
vi.mock('../../../src/backup/kept-folder.ts', () => ({ readFolder: async () => kept.folder }));
const { writeBackup } = await import('../../../src/backup/write-backup.ts');

let store: Awaited<ReturnType<typeof askStore>>;
const order = { now: noon, keep: 3, own: [] as string[] };
const ask = (next: string | null) => store.ask('exportPart', { next });

beforeEach(async () => {
  store = await askStore();
  const signal = new AbortController().signal;
  await bringIn(manyRecords(1200), { ask: store.ask, dryRun: false, signal, onProgress: () => {} });
});

test('everything is in a file of its own, which is listed with its comments', async () => {
  const { folder, state } = sampleFolder({ 'notes.json': '{}', 'other.txt': 'x' });
  kept.folder = folder;
  const name = backupName(noon);
  expect(await writeBackup(order, ask)).toEqual({ ok: true, comments: 1200, own: [name] });
  const file = readAfterwordJson(state.files.get(name) ?? '');
  expect(file).toMatchObject({ ok: true, comments: { length: 1200 }, refused: [] });
  const [backup, ...others] = await listBackups(folder);
  expect(others).toEqual([]);
  expect(backup).toMatchObject({ name, at: noon });
  expect(backup && (await countInBackup(backup))).toBe(1200);
});

test('a name that is taken is not written over', async () => {
  const name = backupName(noon);
  const { folder, state } = sampleFolder({ [name]: 'of another computer' });
  kept.folder = folder;
  const written = await writeBackup(order, ask);
  expect(written).toMatchObject({ ok: true, own: [name.replace('.json', '-2.json')] });
  expect(state.files.get(name)).toBe('of another computer');
});

test('of those that were written here the newest are left, and nothing else is touched', async () => {
  const own = ['afterword-1.json', 'afterword-2.json', 'afterword-3.json', 'afterword-4.json'];
  const files = { 'afterword-0.json': 'x', 'a.txt': 'x', [own[0] ?? '']: 'x', [own[2] ?? '']: 'x' };
  const { folder, state } = sampleFolder(files);
  kept.folder = folder;
  const name = backupName(noon);
  const written = await writeBackup({ ...order, own, keep: 2 }, ask);
  expect(written).toMatchObject({ ok: true, own: ['afterword-4.json', name] });
  expect([...state.files.keys()].sort()).toEqual(['a.txt', 'afterword-0.json', name].sort());
});

test.each([
  ['QuotaExceededError', 'full'],
  ['NotAllowedError', 'lapsed'],
  ['NotFoundError', 'gone'],
  ['InvalidStateError', 'failed'],
])(
  'where writing ends with %s it is %s, nothing is left over and nothing deleted',
  async (name, fault) => {
    const { folder, state } = sampleFolder({ 'afterword-1.json': 'x' });
    kept.folder = folder;
    state.failing = name;
    const written = await writeBackup({ ...order, own: ['afterword-1.json'], keep: 1 }, ask);
    expect(written).toEqual({ ok: false, fault });
    expect([...state.files.keys()]).toEqual(['afterword-1.json']);
    expect(state.open).toBe(0);
  },
);

test('a store that cannot be read to its end leaves no backup that is not whole', async () => {
  const { folder, state } = sampleFolder();
  kept.folder = folder;
  const broken = async (next: string | null) =>
    next === null ? ask(null) : ({ ok: false, code: 'corrupt', detail: '' } as const);
  expect(await writeBackup(order, broken)).toEqual({ ok: false, fault: 'store' });
  expect(state.files.size).toBe(0);
});

test('without permission, or without a folder, nothing is begun', async () => {
  const { folder, state } = sampleFolder();
  kept.folder = folder;
  state.permission = 'prompt';
  expect(await writeBackup(order, ask)).toEqual({ ok: false, fault: 'lapsed' });
  expect(state.files.size).toBe(0);
  kept.folder = null;
  expect(await writeBackup(order, ask)).toEqual({ ok: false, fault: 'gone' });
});
