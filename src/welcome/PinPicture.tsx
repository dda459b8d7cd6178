import { BrowserWindow, Lines, Mark } from './BrowserWindow.tsx';

/** The browser's list of extensions, open under the puzzle piece, with a pin beside ours. */
export function PinPicture() {
  return (
    <BrowserWindow>
      <Lines kind="title" x={18} y={60} lengths={[70, 52]} />
      <Lines x={18} y={92} lengths={[84, 78, 84, 66, 80, 84, 72, 40]} />
      <circle class="tint ring" cx="270" cy="20.5" r="15" />
      <path
        class="ink"
        transform="translate(262 12.5)"
        d="M5.6 3.6a1.9 1.9 0 1 1 3.8 0V4H13v3.6h.5a1.9 1.9 0 1 1 0 3.8H13V15H9.4v-.5a1.9 1.9 0 1 0-3.8 0v.5H2v-3.6h.5a1.9 1.9 0 1 0 0-3.8H2V4h3.6z"
      />
      <rect class="card edge" x="120.5" y="48.5" width="184" height="138" rx="9" />
      <Lines x={134} y={64} lengths={[64]} />
      <path class="stroke-line" d="M121 82.5h183" />
      <rect class="line" x="134" y="95" width="16" height="16" rx="4" />
      <Lines x={160} y={101} lengths={[74]} />
      <Pin x={276} y={95} />
      <Mark x={134} y={126} size={16} />
      <Lines kind="title" x={160} y={131} lengths={[62]} />
      <circle class="tint ring" cx="284" cy="134" r="13" />
      <Pin x={276} y={126} pressed />
      <rect class="line" x="134" y="157" width="16" height="16" rx="4" />
      <Lines x={160} y={163} lengths={[52]} />
      <Pin x={276} y={157} />
    </BrowserWindow>
  );
}

function Pin({ x, y, pressed = false }: { x: number; y: number; pressed?: boolean }) {
  return (
    <path
      class={pressed ? 'accent' : 'stroke-faint'}
      transform={`translate(${x} ${y})`}
      d="M5 1.5h6l-.8 1.6v3.3L12.5 8.6v1.4H8.7v3.6L8 15l-.7-1.4V10H3.5V8.6l2.3-2.2V3.1z"
    />
  );
}
