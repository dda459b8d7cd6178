import { weighText } from '../../article/reading/split-words.ts';

/**
 * Splits lines into as few parts as fit into a room, each of about the same weight, in their order. A line that is
 * heavier than the room is a part by itself.
 * @param room in the weight of `weighText`
 */
export function splitParts(lines: readonly string[], room: number): string[][] {
  const weights = lines.map((line) => weighText(line) + 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = total / Math.max(1, Math.ceil(total / room));
  const parts: string[][] = [];
  let weight = 0;
  for (const [index, line] of lines.entries()) {
    const more = weights[index] ?? 0;
    const part = parts.at(-1);
    if (part && weight + more <= room && weight < share) {
      part.push(line);
      weight += more;
    } else {
      parts.push([line]);
      weight = more;
    }
  }
  return parts;
}
