import { resolve } from 'node:path';
import { build } from 'vite';

/** A probe with the code that it measures, as one classic script which defines `name`. */
export async function bundleProbe(path: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: resolve(path), formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error('The probe was not built');
  return code;
}
