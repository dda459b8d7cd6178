import { join } from 'node:path';
import { build, type Rollup } from 'vite';

/** A module with all that it imports as one classic script, minified, that defines a global of a name. */
export async function buildScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name },
      rollupOptions: { output: { footer: `globalThis.${name} = ${name};` } },
    },
  });
  const [first] = [built].flat() as Rollup.RollupOutput[];
  if (first === undefined) throw new Error(`Nothing was built from ${entry}.`);
  return first.output[0].code;
}
