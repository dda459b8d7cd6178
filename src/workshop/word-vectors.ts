import type { WordVectors } from '../related/word-vectors.ts';

/** Where the package has the vectors of English words; `.ci/word-vectors.mjs` makes them, and says how they are laid out. */
const path = '/word-vectors/en.bin';

let loaded: Promise<WordVectors> | null = null;

/**
 * The vectors of words. A worker keeps them from the first asking on; they go with it, soon after there is no work.
 *
 * @throws TypeError where the package lacks them
 */
export function loadWordVectors(): Promise<WordVectors> {
  loaded ??= fetch(path).then(async (answer) => unpackVectors(await answer.arrayBuffer()));
  return loaded;
}

/** Reads what the package has. */
export function unpackVectors(packed: ArrayBuffer): WordVectors {
  const length = new DataView(packed).getUint32(0, true);
  const { dimensions, words } = JSON.parse(
    new TextDecoder().decode(new Uint8Array(packed, 4, length)),
  );
  const places = new Map((words as string[]).map((word, place) => [word, place]));
  return { dimensions, places, numbers: new Int8Array(packed, 4 + length) };
}
