import type { Marks } from '../search/found.ts';

/** A text with some of it marked. */
export function Marked({ text, marks }: { text: string; marks: Marks }) {
  const ends = [0, ...marks.map(([, to]) => to)];
  return (
    <>
      {marks.map(([from, to], at) => (
        <>
          {text.slice(ends[at], from)}
          <mark>{text.slice(from, to)}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
