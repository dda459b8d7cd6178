import { readLength } from './segment.ts';

/** BM25 (Robertson and Zaragoza 2009, https://doi.org/10.1561/1500000019), with the values that it is mostly used with. */
const saturation = 1.2;
const lengthShare = 0.75;

/**
 * What the length of a document holds its words back by: the longer, the more.
 * @param average how many terms documents have
 * @returns by the byte that a segment notes of a length
 */
export function holdBacks(average: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, noted) => {
    const length = readLength(noted) / average;
    return saturation * (1 - lengthShare + lengthShare * length);
  });
}

/**
 * What a term adds to a document's score.
 * @param count how often the document has it
 * @param held of {@link holdBacks}, for the document's length
 */
export const scoreTerm = (weight: number, count: number, held: number): number =>
  (weight * count * (saturation + 1)) / (count + held);
