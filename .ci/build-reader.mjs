import { join, resolve } from 'node:path';
import { build } from 'vite';
import { root } from './setup.mjs';

/**
 * Builds `dist/bench/reader.js`: the reading of the content script as one classic script, which defines
 * `globalThis.AfterwordReader.read(document, url)`.
 */
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: resolve(root, process.env.AFTERWORD_DIST ?? 'dist', 'bench'),
    emptyOutDir: true,
    lib: {
      entry: join(root, 'tests/bench/reading/read-document.ts'),
      formats: ['iife'],
      name: 'AfterwordReader',
      fileName: () => 'reader.js',
    },
    // Defined also where the script is evaluated inside of a function.
    rollupOptions: { output: { footer: 'globalThis.AfterwordReader = AfterwordReader;' } },
  },
});
