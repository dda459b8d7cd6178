import { useState } from 'preact/hooks';
import { stableNumber } from './stable-number.ts';

interface SiteIconProps {
  /** The address of the site's icon in the browser's own cache; '' where there is none. */
  src: string;
  /** The site's host: its first letter and its colour stand in while there is no icon. */
  name: string;
}

/** Deep enough for a white letter in either theme. */
const colours = [
  '#1d4f82',
  '#7a2b2b',
  '#2b6a4a',
  '#5a4a8c',
  '#7a4a1d',
  '#1f6470',
  '#8a2f5e',
  '#4f5a20',
  '#3d4f9a',
  '#5f5348',
];

/** A site's icon, 16 px; a coloured tile with its letter until the icon has loaded, and where it does not. */
export function SiteIcon({ src, name }: SiteIconProps) {
  const [loaded, setLoaded] = useState<string | null>(null);
  const isLoaded = loaded === src;
  const host = name.replace(/^www\./i, '');
  const colour = colours[stableNumber(host) % colours.length] ?? '';
  return (
    <span
      class="site-icon"
      style={{ backgroundColor: isLoaded ? 'transparent' : colour }}
      aria-hidden="true"
    >
      {!isLoaded && firstLetter(host)}
      {src !== '' && (
        <img
          key={src}
          class="site-icon-image"
          src={src}
          alt=""
          width={16}
          height={16}
          hidden={!isLoaded}
          onLoad={() => setLoaded(src)}
        />
      )}
    </span>
  );
}

function firstLetter(host: string): string {
  return (/[\p{L}\p{N}]/u.exec(host)?.[0] ?? '').toUpperCase();
}
