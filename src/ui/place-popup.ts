/** A box on the screen, in CSS pixels. */
interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const gap = 4;

/**
 * Where what a button opens stands: below it, or above where there is more room; at its start, as far as the window
 * reaches. All in CSS pixels.
 * @param size how large it is
 * @param view how large the window is
 */
export function placePopup(
  button: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
  direction: 'ltr' | 'rtl',
): { left: number; top: number } {
  const below = view.height - button.bottom;
  const fits = size.height + 2 * gap <= below || below >= button.top;
  const top = fits ? button.bottom + gap : button.top - gap - size.height;
  const left = direction === 'ltr' ? button.left : button.right - size.width;
  const keep = (at: number, most: number) => Math.max(gap, Math.min(at, most - gap));
  return { left: keep(left, view.width - size.width), top: keep(top, view.height - size.height) };
}
