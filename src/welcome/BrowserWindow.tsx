import type { ComponentChildren } from 'preact';

/** A browser's window as a few strokes, for a picture: its toolbar above whatever stands in it. 320 by 208 units. */
export function BrowserWindow({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 320 208" aria-hidden="true">
      <rect class="paper edge" x="0.5" y="0.5" width="319" height="207" rx="10" />
      <path class="stroke-line" d="M1 40.5h318" />
      <rect class="line" x="14" y="12" width="196" height="17" rx="8.5" />
      <circle class="faint" cx="302" cy="14" r="1.7" />
      <circle class="faint" cx="302" cy="20.5" r="1.7" />
      <circle class="faint" cx="302" cy="27" r="1.7" />
      {children}
    </svg>
  );
}

/** The extension's mark. Where a picture is mirrored, the mark is not. */
export function Mark({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 16})`}>
      <g class="mark">
        <path
          class="mark-frame"
          d="M2 0h12a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H8.5L5 16H4v-3H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z"
        />
        <path class="mark-paper" d="M1 1h14v7H1zM3 10h5v1H3z" />
        <path class="mark-ink" d="M3 3h10v1H3zM3 5h7v1H3z" />
      </g>
    </g>
  );
}

interface LinesProps {
  x: number;
  y: number;
  /** How long each is. */
  lengths: readonly number[];
  /** `title` is set larger and darker. */
  kind?: 'text' | 'title';
}

/** Lines of words, too small to read. */
export function Lines({ x, y, lengths, kind = 'text' }: LinesProps) {
  const [height, step] = kind === 'title' ? [6, 11] : [4, 10];
  return (
    <>
      {lengths.map((length, index) => (
        <rect
          key={`${index}-${length}`}
          class={kind === 'title' ? 'ink' : 'line'}
          x={x}
          y={y + index * step}
          width={length}
          height={height}
          rx={height / 2}
        />
      ))}
    </>
  );
}
