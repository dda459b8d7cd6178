/** Up to this length each piece is told at once, in UTF-16 units; then no more often than this, in milliseconds. */
const short = 2000;
const pause = 100;

/**
 * Tells a text that grows: a short one with each piece, a long one a few times a second. All of it goes along each time,
 * through three processes.
 * @param now milliseconds, from any moment on
 */
export function seldom(
  tell: (text: string) => void,
  now: () => number = () => performance.now(),
): (text: string) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (text) => {
    if (text.length > short && now() - told < pause) return;
    told = now();
    tell(text);
  };
}
