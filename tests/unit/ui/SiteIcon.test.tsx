// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { SiteIcon } from '../../../src/ui/SiteIcon.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
});

function show(src: string, name: string): HTMLElement {
  act(() => render(<SiteIcon src={src} name={name} />, root));
  return root.firstElementChild as HTMLElement;
}

function tell(event: 'load' | 'error'): void {
  act(() => {
    root.querySelector('img')?.dispatchEvent(new Event(event));
  });
}

/** Contrast of white on a colour (WCAG 2.2, "contrast ratio" and "relative luminance"). */
function whiteOn(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

describe('SiteIcon', () => {
  it('stands in with a letter until the icon has loaded', () => {
    const tile = show('/icon.png', 'www.harbourpost.example');
    const image = root.querySelector('img');
    expect(tile.textContent).toBe('H');
    expect(image?.hidden).toBe(true);
    tell('load');
    expect(tile.textContent).toBe('');
    expect(root.querySelector('img')?.hidden).toBe(false);
    expect(tile.style.backgroundColor).toBe('transparent');
  });

  it('keeps the letter where the icon does not load', () => {
    const tile = show('/none.png', 'tide.example');
    tell('error');
    expect(tile.textContent).toBe('T');
    expect(root.querySelector('img')?.hidden).toBe(true);
  });

  it('starts over for another site', () => {
    show('/a.png', 'a.example');
    tell('load');
    const tile = show('/b.png', 'b.example');
    expect(tile.textContent).toBe('B');
    expect(root.querySelector('img')?.hidden).toBe(true);
  });

  it('asks for nothing without an address, and needs no name', () => {
    expect(show('', 'Ж.example').textContent).toBe('Ж');
    expect(root.querySelector('img')).toBeNull();
    expect(show('', '').textContent).toBe('');
  });

  it('has one colour for a site, in which a white letter can be read', () => {
    const colours = Array.from(
      { length: 100 },
      (_, n) => show('', `${n}.example`).style.backgroundColor,
    );
    expect(new Set(colours).size).toBeGreaterThan(5);
    for (const colour of colours) expect(whiteOn(colour)).toBeGreaterThan(4.5);
    expect(show('', '7.example').style.backgroundColor).toBe(colours[7]);
  });
});
