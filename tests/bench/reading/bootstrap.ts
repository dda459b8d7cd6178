const rounds = 1000;

/**
 * Between which values 95 of 100 samples lie that are drawn anew from the same pages. The draws are the same in each
 * run.
 *
 * @param measure what is told of a sample
 */
export function bootstrap<T>(
  pages: readonly T[],
  measure: (sample: readonly T[]) => number,
): [number, number] {
  const draw = drawer();
  const found: number[] = [];
  for (let round = 0; round < rounds; round++) {
    found.push(measure(pages.map((page) => pages[Math.floor(draw() * pages.length)] ?? page)));
  }
  found.sort((a, b) => a - b);
  const at = (share: number): number => found[Math.floor(share * (rounds - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

/** Numbers from 0 to 1 that look random, by https://en.wikipedia.org/wiki/Linear_congruential_generator. */
function drawer(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
