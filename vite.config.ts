import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import webExtension from 'vite-plugin-web-extension';
import { ensureWordVectors } from './.ci/word-vectors.mjs';

export default defineConfig(({ command }) => {
  // It is copied with everything else that is public.
  ensureWordVectors();
  return {
    // The dev server loosens the manifest (host permissions, CSP): it never shares a folder with a real build.
    build: {
      outDir: command === 'build' ? (process.env.AFTERWORD_DIST ?? 'dist') : 'dist-dev',
      emptyOutDir: true,
      modulePreload: false,
    },
    // The workshop's worker loads what a job needs when it comes: only a module can.
    worker: { format: 'es' },
    plugins: [
      webExtension({
        manifest: resolve('manifest.json'),
        browser: 'chrome',
        disableAutoLaunch: true,
        skipManifestValidation: true,
        additionalInputs: [
          'src/content.ts',
          'src/marks.ts',
          'src/panel/index.html',
          'src/library/index.html',
          'src/welcome/index.html',
          'src/workshop/index.html',
        ],
      }),
    ],
  };
});
