import { buildAndRun } from './build-and-run.mjs';

/** Builds the extension and shows its main job: in a window where there is a display, else in pictures. */

buildAndRun('tests/e2e/story/play.ts');
