import type { ComponentChild } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { placePopup } from './place-popup.ts';

export interface MenuItem {
  /** What it is called. */
  name: string;
  /** What is shown in place of the name. */
  picture?: string;
  /** For what is on or off. */
  checked?: boolean;
  onChoose(): void;
}

interface MenuProps {
  /** What the button is called. */
  label: string;
  /** What the button shows. */
  children: ComponentChild;
  /** Asked for when the menu opens. */
  items(): MenuItem[];
  onOpen?: () => void;
  /** Whether the items stand side by side. */
  across?: boolean;
}

/**
 * A button that opens a menu, after the ARIA Authoring Practices
 * (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/). Closed, it is the button alone.
 */
export function Menu({ label, children, items, onOpen, across = false }: MenuProps) {
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const button = useRef<HTMLSpanElement>(null);
  const focusButton = () => button.current?.querySelector('button')?.focus();
  const close = useCallback(() => setOpen(null), []);
  function begin(at: 'first' | 'last'): void {
    onOpen?.();
    setOpen(at);
  }

  return (
    <span ref={button} class="menu-holder">
      <Button
        kind="icon"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        onClick={() => (open === null ? begin('first') : close())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          begin(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        {children}
      </Button>
      {open !== null && (
        <MenuList
          label={label}
          items={items()}
          across={across}
          begin={open}
          holder={button.current}
          onClose={close}
          onFocusBack={focusButton}
        />
      )}
    </span>
  );
}

interface MenuListProps {
  label: string;
  items: MenuItem[];
  across: boolean;
  begin: 'first' | 'last';
  holder: HTMLElement | null;
  onClose(): void;
  onFocusBack(): void;
}

function MenuList({ label, items, across, begin, holder, onClose, onFocusBack }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];

  useLayoutEffect(() => {
    const element = list.current;
    if (!element || !holder) return;
    // In the top layer, nothing of the list that it belongs to cuts it off.
    element.showPopover();
    const { left, top } = placePopup(
      holder.getBoundingClientRect(),
      { width: element.offsetWidth, height: element.offsetHeight },
      { width: document.documentElement.clientWidth, height: window.innerHeight },
      isReversed(holder) ? 'rtl' : 'ltr',
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    const all = element.querySelectorAll('button');
    all[begin === 'first' ? 0 : all.length - 1]?.focus({ preventScroll: true });
  }, [begin, holder]);

  useEffect(() => {
    const onPointer = ({ target }: Event) => {
      if (!(target instanceof Node && holder?.contains(target))) onClose();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('scroll', onPointer, true);
    window.addEventListener('resize', onClose);
    window.addEventListener('blur', onClose);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('scroll', onPointer, true);
      window.removeEventListener('resize', onClose);
      window.removeEventListener('blur', onClose);
    };
  }, [holder, onClose]);

  function choose(item: MenuItem): void {
    onFocusBack();
    onClose();
    item.onChoose();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Tab' || event.key === 'Escape') {
      // From the button, Tab goes on to what comes next.
      if (event.key === 'Escape') event.preventDefault();
      onFocusBack();
      onClose();
      return;
    }
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = moveTo(event.key, at, items, across && isReversed(holder));
    // Letters are the menu's: they are no keys of the list around it.
    event.stopPropagation();
    if (to === null) return;
    event.preventDefault();
    all[to]?.focus();
  }

  return (
    <div
      ref={list}
      class={across ? 'menu across' : 'menu'}
      popover="manual"
      role="menu"
      aria-label={label}
      aria-orientation={across ? 'horizontal' : 'vertical'}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button
          key={item.name}
          type="button"
          tabIndex={-1}
          {...(item.checked === undefined
            ? { role: 'menuitem' }
            : { role: 'menuitemcheckbox', 'aria-checked': item.checked })}
          {...(item.picture && { 'aria-label': item.name, title: item.name })}
          onClick={() => choose(item)}
        >
          {item.picture ?? item.name}
        </button>
      ))}
    </div>
  );
}

function isReversed(element: HTMLElement | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}

/** The item that a key goes to: arrows around the ends, Home, End, or the next that begins with a letter. */
function moveTo(key: string, at: number, items: MenuItem[], reversed: boolean): number | null {
  const last = items.length - 1;
  const forth = key === 'ArrowDown' || key === (reversed ? 'ArrowLeft' : 'ArrowRight');
  const back = key === 'ArrowUp' || key === (reversed ? 'ArrowRight' : 'ArrowLeft');
  if (forth) return at === last ? 0 : at + 1;
  if (back) return at <= 0 ? last : at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === ' ' || [...key].length !== 1) return null;
  const letter = key.toLocaleLowerCase();
  const order = items.map((_, index) => (at + 1 + index) % items.length);
  return order.find((to) => items[to]?.name.toLocaleLowerCase().startsWith(letter)) ?? null;
}
