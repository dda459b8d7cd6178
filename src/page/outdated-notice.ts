import type { PanelPlace } from '../contract.ts';

/** Sentences fetched while the extension still answered: an outdated content script can ask for none. */
export interface OutdatedWords {
  title: string;
  text: string;
  reload: string;
  close: string;
}

/** What stands in place of the panel once the extension was updated or reloaded under the page. */
export function outdatedNotice(
  words: OutdatedWords,
  theme: PanelPlace['theme'],
  onClose: () => void,
): HTMLElement {
  const style = document.createElement('style');
  style.textContent = `
    div { box-sizing: border-box; height: 100%; padding: 24px 16px; font: 14px/1.5 system-ui, sans-serif;
      color: light-dark(#1d1b18, #ecebe7); background: light-dark(#fbfaf7, #18181a) }
    h1 { margin: 0 0 8px; font: 600 20px/1.3 ui-serif, Georgia, serif }
    p { margin: 0 0 16px }
    button { min-height: 32px; margin-inline-end: 8px; padding: 0 16px; border: 1px solid light-dark(#b23a1e, #ff8d6b);
      border-radius: 8px; font: inherit; cursor: pointer; color: light-dark(#b23a1e, #ff8d6b); background: transparent }
    button.main { color: light-dark(#fff, #18181a); background: light-dark(#b23a1e, #ff8d6b) }
    button:focus-visible { outline: 2px solid light-dark(#b23a1e, #ff8d6b); outline-offset: 2px }`;
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.style.colorScheme = theme === 'system' ? 'light dark' : theme;
  const title = document.createElement('h1');
  title.textContent = words.title;
  const text = document.createElement('p');
  text.textContent = words.text;
  box.append(
    style,
    title,
    text,
    button(words.reload, 'main', () => location.reload()),
  );
  box.append(button(words.close, '', onClose));
  return box;
}

function button(label: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = label;
  element.className = className;
  // The page may forge a click; reloading or closing harms nobody.
  element.addEventListener('click', onClick);
  return element;
}
