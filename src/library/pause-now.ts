/** Lets the page do what waits, such as draw and hear a click, before what was going on goes on. */
export function pauseNow(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
