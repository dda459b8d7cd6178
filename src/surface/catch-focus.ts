/** Moves the focus to an element where what had it is gone: else the keyboard would begin anew at the top of the page. */
export function catchFocus(element: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) element?.focus();
}
