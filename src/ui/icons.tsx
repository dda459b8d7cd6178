/** What all icons have. */
export const shape = {
  width: 16,
  height: 16,
  viewBox: '0 0 16 16',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.5,
  'stroke-linecap': 'round',
} as const;

export function CloseIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <path d="m4 4 8 8m0-8-8 8" />
    </svg>
  );
}

export function GearIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <circle cx="8" cy="8" r="2.2" />
      <path d="M8 1.8v2m0 8.4v2M1.8 8h2m8.4 0h2M3.6 3.6 5 5m6 6 1.4 1.4m0-8.8L11 5m-6 6-1.4 1.4" />
    </svg>
  );
}

export function MoreIcon() {
  return (
    <svg {...shape} stroke-width="2" aria-hidden="true">
      <path d="M3.5 8h.01M8 8h.01m4.49 0h.01" />
    </svg>
  );
}

export function SmileIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      <path d="M5.6 9.6c1.2 1.6 3.6 1.6 4.8 0M6 6.2v.4m4-.4v.4" />
    </svg>
  );
}

export function LinkIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.9-.9" />
    </svg>
  );
}

export function QuoteIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <path d="M6.5 4.5C4.6 5 3.5 6.4 3.5 8.5v2.5h3V8h-3m9-3.5C10.6 5 9.5 6.4 9.5 8.5v2.5h3V8h-3" />
    </svg>
  );
}

export function ListIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <path d="M6.5 4.5h6.5m-6.5 3.5h6.5m-6.5 3.5h6.5M3 4.5h.1M3 8h.1M3 11.5h.1" />
    </svg>
  );
}

export function CodeIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <path d="M5.5 4.5 2 8l3.5 3.5m5-7L14 8l-3.5 3.5" />
    </svg>
  );
}

export function EyeIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <path d="M1.5 8s2.3-4 6.5-4 6.5 4 6.5 4-2.3 4-6.5 4-6.5-4-6.5-4Z" />
      <circle cx="8" cy="8" r="1.8" />
    </svg>
  );
}

export function BoldIcon() {
  return (
    <svg {...shape} stroke-width={2} aria-hidden="true">
      <path d="M5 3.5v9m0-9h3.2a2.1 2.1 0 0 1 0 4.3H5m3.6 0a2.3 2.3 0 0 1 0 4.7H5" />
    </svg>
  );
}

export function ItalicIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <path d="M7 3.5h4m-6 9h4m.5-9-3 9" />
    </svg>
  );
}

export function FindIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <circle cx="7" cy="7" r="4" />
      <path d="m10 10 3.5 3.5" />
    </svg>
  );
}

export function KeysIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <path d="M1.5 4h13v8h-13zM5.5 9.5h5M4.5 6.5h0M7 6.5h0M9 6.5h0M11.5 6.5h0" />
    </svg>
  );
}

export function NextIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <path d="m4 6 4 4 4-4" />
    </svg>
  );
}

export function PreviousIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <path d="m4 10 4-4 4 4" />
    </svg>
  );
}

export function FoldIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <path d="M4 8h8" />
    </svg>
  );
}

export function PlayIcon() {
  return (
    <svg {...shape} fill="currentColor" stroke-linejoin="round" aria-hidden="true">
      <path d="M5 3.5v9l7.5-4.5z" />
    </svg>
  );
}

export function PauseIcon() {
  return (
    <svg {...shape} stroke-width="2.5" aria-hidden="true">
      <path d="M5.5 4v8m5-8v8" />
    </svg>
  );
}

export function StopIcon() {
  return (
    <svg {...shape} fill="currentColor" stroke-linejoin="round" aria-hidden="true">
      <path d="M4.5 4.5h7v7h-7z" />
    </svg>
  );
}

export function PolishIcon() {
  return (
    <svg {...shape} stroke-linejoin="round" aria-hidden="true">
      <path d="m3 13 7-7M11.5 1.8l.7 2 2 .7-2 .7-.7 2-.7-2-2-.7 2-.7zM4.5 2.5v2.4M3.3 3.7h2.4M12.5 10.5v2.4M11.3 11.7h2.4" />
    </svg>
  );
}

export function RefreshIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <path d="M13 8a5 5 0 1 1-1.6-3.7M13.2 2.2v2.6h-2.6" />
    </svg>
  );
}
