import { shape } from './icons.tsx';

/** Apart from the other icons: few readers load them. */
export function AddIcon() {
  return (
    <svg {...shape} aria-hidden="true">
      <path d="M8 3.5v9M3.5 8h9" />
    </svg>
  );
}

export function StarIcon({ filled }: { filled: boolean }) {
  return (
    <svg
      {...shape}
      fill={filled ? 'currentColor' : 'none'}
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="m8 2.2 1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4-2.9-2.8 4-.6z" />
    </svg>
  );
}
