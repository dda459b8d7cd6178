import { buildAndRun } from './build-and-run.mjs';

/** Makes the pictures in `docs/images` from a fresh build. */

buildAndRun('tests/e2e/story/pictures.ts');
