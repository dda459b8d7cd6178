/** One draft from two: one after the other, or one alone where the other is empty or the same. */
export function joinDrafts(first: string, second: string): string {
  if (first === '' || first === second) return second;
  if (second === '' || first.endsWith(`\n\n${second}`)) return first;
  return `${first}\n\n${second}`;
}
