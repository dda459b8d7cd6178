import { BrowserWindow, Lines, Mark } from './BrowserWindow.tsx';

/** The same article on another day, with the panel beside it and the reader's comment in it. */
export function FindPicture() {
  return (
    <BrowserWindow>
      <Lines kind="title" x={18} y={60} lengths={[118, 84]} />
      <rect class="line" x="18" y="90" width="140" height="46" rx="4" />
      <Lines x={18} y={148} lengths={[140, 132, 140, 112, 136]} />
      <Mark x={262} y={12.5} size={16} />
      <path class="card" d="M176 41h143v156a10 10 0 0 1-10 10H176z" />
      <path class="stroke-line" d="M176.5 41v166" />
      <Lines kind="title" x={190} y={56} lengths={[108, 72]} />
      <path class="stroke-line" d="M177 84.5h142" />
      <rect class="tint" x="183" y="92" width="130" height="50" rx="7" />
      <circle class="accent" cx="197" cy="105" r="6" />
      <rect class="ink" x="209" y="102.5" width="30" height="5" rx="2.5" />
      <rect class="soft" x="209" y="115" width="92" height="4" rx="2" />
      <rect class="soft" x="209" y="126" width="60" height="4" rx="2" />
      <circle class="faint" cx="209" cy="159" r="6" />
      <rect class="ink" x="221" y="156.5" width="36" height="5" rx="2.5" />
      <Lines x={221} y={169} lengths={[82, 74, 40]} />
    </BrowserWindow>
  );
}
