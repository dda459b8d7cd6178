/** Asks again and again until there is an answer; fails after `timeout` milliseconds and says what was missed. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = 15_000,
): Promise<Exclude<T, undefined | null | false | ''>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<T, undefined | null | false | ''>;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
