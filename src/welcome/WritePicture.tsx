import { BrowserWindow, Lines, Mark } from './BrowserWindow.tsx';

/** An article with the popup open over it, and a comment half written. */
export function WritePicture() {
  return (
    <BrowserWindow>
      <Lines kind="title" x={18} y={60} lengths={[78, 60]} />
      <rect class="line" x="18" y="90" width="88" height="46" rx="4" />
      <Lines x={18} y={148} lengths={[88, 82, 88, 70, 84]} />
      <circle class="tint ring" cx="270" cy="20.5" r="15" />
      <Mark x={262} y={12.5} size={16} />
      <rect class="card edge" x="124.5" y="48.5" width="180" height="146" rx="9" />
      <rect class="accent" x="138" y="62" width="9" height="9" rx="2.5" />
      <Lines x={153} y={64.5} lengths={[58]} />
      <Lines kind="title" x={138} y={79} lengths={[142, 98]} />
      <rect class="card box" x="138" y="106" width="153" height="74" rx="7" />
      <rect class="soft" x="148" y="117" width="124" height="4" rx="2" />
      <rect class="soft" x="148" y="128" width="66" height="4" rx="2" />
      <path class="stroke-accent" d="M219 124v12" />
      <rect class="accent" x="247" y="155" width="37" height="18" rx="5" />
      <rect class="on-accent" x="256" y="162" width="19" height="4" rx="2" />
    </BrowserWindow>
  );
}
