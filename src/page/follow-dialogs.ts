/**
 * Keeps an open popover usable while the page shows modal dialogs. Everything outside of a modal dialog is inert, the
 * top layer too (https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees): so it moves
 * into the newest one, and back when that closes. A move keeps a frame in it as it is; a browser that cannot move so
 * (`moveBefore`, Chromium 133) leaves it where it is.
 *
 * @param onMove called after each move
 * @returns ends it
 */
export function followDialogs(popover: HTMLElement, onMove: () => void): () => void {
  let dialogs = [...document.querySelectorAll<HTMLElement>(modal)];

  function follow(): void {
    dialogs = dialogs.filter((dialog) => dialog.isConnected && dialog.matches(modal));
    const home = dialogs.at(-1) ?? document.documentElement;
    if (!popover.isConnected || popover.parentElement === home || !('moveBefore' in home)) return;
    popover.hidePopover();
    home.moveBefore(popover, null);
    popover.showPopover();
    onMove();
  }

  function onToggle({ target }: Event): void {
    if (!(target instanceof HTMLElement) || target === popover) return;
    dialogs = [...dialogs.filter((dialog) => dialog !== target), target];
    follow();
  }

  // The event does not bubble, and is seen on its way down.
  document.addEventListener('toggle', onToggle, true);
  follow();
  return () => document.removeEventListener('toggle', onToggle, true);
}

const modal = 'dialog:modal';
