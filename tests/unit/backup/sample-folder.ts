import { vi } from 'vitest';

/** A folder in memory, with as much of the browser's interface as backups use, and faults when a test wants them. */
export function sampleFolder(files: Record<string, string> = {}) {
  const state = {
    files: new Map(Object.entries(files)),
    /** Files that are being written: what is in them counts from their closing on. */
    open: 0,
    permission: 'granted' as PermissionState,
    /** The name of the exception that the next writing ends with, or ''. */
    failing: '',
  };
  const fail = (name: string): never => {
    throw new DOMException('', name);
  };
  const fileOf = (name: string) => ({
    kind: 'file' as const,
    name,
    getFile: async () => new File([state.files.get(name) ?? fail('NotFoundError')], name),
    async createWritable() {
      let text = '';
      state.open += 1;
      return {
        async write(piece: string) {
          if (state.failing) fail(state.failing);
          text += piece;
        },
        async close() {
          state.open -= 1;
          state.files.set(name, text);
        },
        async abort() {
          state.open -= 1;
        },
      };
    },
  });
  const folder = {
    kind: 'directory',
    name: 'kept',
    queryPermission: vi.fn(async () => state.permission),
    async getFileHandle(name: string, options?: { create: boolean }) {
      if (!state.files.has(name)) {
        if (!options?.create) fail('NotFoundError');
        state.files.set(name, '');
      }
      return fileOf(name);
    },
    async removeEntry(name: string) {
      if (!state.files.delete(name)) fail('NotFoundError');
    },
    async *values() {
      yield { kind: 'directory', name: 'deeper.json' };
      for (const name of state.files.keys()) yield fileOf(name);
    },
  };
  return { folder: folder as unknown as FileSystemDirectoryHandle, ...state, state };
}
