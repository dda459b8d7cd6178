import type { ImportCount } from '../contract.ts';
import { sayCount } from '../ui/say.ts';
import type { ChosenFile } from './chosen-file.ts';
import { listRefusals } from './list-refusals.ts';

/** How many are told one by one. */
export const mostShown = 50;

interface RefusedListProps {
  content: ChosenFile;
  refused: ImportCount['refused'];
}

/** What of a file is not taken, and why. Nothing where all is. */
export function RefusedList({ content, refused }: RefusedListProps) {
  const count = content.refused.length + refused.length;
  if (count === 0) return null;
  return <RefusedLines lines={listRefusals(content, refused, mostShown)} count={count} />;
}

/** The first of what is not taken, one by one, and how many more there are. Nothing where there is none. */
export function RefusedLines({ lines, count }: { lines: readonly string[]; count: number }) {
  if (count === 0) return null;
  return (
    <details class="refused">
      <summary>{sayCount('refused', count)}</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {count > lines.length && <li>{sayCount('refusedRest', count - lines.length)}</li>}
      </ul>
    </details>
  );
}
