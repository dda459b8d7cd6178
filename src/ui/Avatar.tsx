import type { Author } from '../thread/comment.ts';
import { stableNumber } from './stable-number.ts';

interface AvatarProps {
  author: Author;
  /** Its width and height in CSS pixels. */
  size?: number;
}

const hues = 24;
const turns = 16;
/** The shares of the circle, in sixteenths: what sectors a pattern may have. */
const patterns = [
  [6, 5, 5],
  [8, 5, 3],
  [7, 3, 6],
  [4, 8, 4],
  [5, 4, 3, 4],
  [6, 3, 4, 3],
  [3, 6, 2, 5],
];
/** Saturation and lightness of the sectors in turn: dark beside pale, so that they show on light and dark paper. */
const tints = ['45% 36%', '48% 88%', '42% 62%', '42% 76%'];

/** A pattern that stands for an author: made from the key, so the same everywhere and after a change of name. */
export function Avatar({ author, size = 22 }: AvatarProps) {
  const number = stableNumber(author.key || author.name);
  const hue = ((number % hues) * 360) / hues;
  const turn = Math.floor(number / hues) % turns;
  const shares = patterns[Math.floor(number / (hues * turns)) % patterns.length] ?? [];
  let from = turn;
  return (
    <svg class="avatar" width={size} height={size} viewBox="-1 -1 2 2" aria-hidden="true">
      {shares.map((share, index) => {
        const path = sector(from / turns, (from + share) / turns);
        from += share;
        return <path key={path} d={path} fill={`hsl(${hue} ${tints[index]})`} />;
      })}
    </svg>
  );
}

/** The path of a sector of the unit circle, from one part of a whole turn to another. */
function sector(from: number, to: number): string {
  return `M0 0L${pointAt(from)}A1 1 0 ${to - from > 0.5 ? 1 : 0} 1 ${pointAt(to)}Z`;
}

function pointAt(turn: number): string {
  const angle = turn * 2 * Math.PI;
  return `${thousandths(Math.cos(angle))} ${thousandths(Math.sin(angle))}`;
}

function thousandths(number: number): number {
  return Math.round(number * 1000) / 1000;
}
