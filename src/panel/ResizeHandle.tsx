import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { Sheet } from '../contract.ts';
import type { Settings } from '../settings.ts';
import { say } from '../ui/say.ts';

/** How far an arrow key moves the edge: CSS pixels, and percent of the page's height. */
const pixelStep = 20;
const percentStep = 5;
/** A frame's size must stand still this long before the panel asks how it is placed, in milliseconds. */
const still = 150;

/** The panel's inner edge, to drag or to move with the arrow keys; on narrow pages the sheet's upper edge. */
export function ResizeHandle({ settings }: { settings: Settings }) {
  const sheet = useSheet();
  const start = useRef<{ at: number; size: number; pixels: number } | null>(null);
  const { panelSide, panelWidth, sheetHeight } = settings;
  const least = sheet ? Math.max(30, sheet.least) : 320;
  const most = sheet ? 90 : 640;
  const size = Math.max(least, sheet ? sheetHeight : panelWidth);
  // Outwards is away from the edge that the panel stands on.
  const outwards = sheet || panelSide === 'right' ? -1 : 1;

  function resize(to: number, done: boolean): void {
    const within = Math.min(Math.max(to, least), most);
    const change = sheet ? { height: within } : { width: within };
    void call('resizePanel', { ...change, done });
  }
  function sizeAt(event: PointerEvent): number {
    if (!start.current) return size;
    const moved = (sheet ? event.screenY : event.screenX) - start.current.at;
    return start.current.size + (moved * outwards) / start.current.pixels;
  }
  function onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }): void {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = {
      at: sheet ? event.screenY : event.screenX,
      size,
      pixels: sheet ? window.innerHeight / size : 1,
    };
  }
  function onPointerUp(event: PointerEvent): void {
    if (start.current) resize(sizeAt(event), true);
    start.current = null;
  }
  function onKeyDown(event: KeyboardEvent): void {
    const keys = sheet ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
    const direction = [-1, 1][keys.indexOf(event.key)];
    if (direction === undefined) return;
    event.preventDefault();
    resize(size + direction * outwards * (sheet ? percentStep : pixelStep), true);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a window splitter (ARIA APG), which <hr> cannot be
    <div
      class={sheet ? 'resize-handle above' : `resize-handle ${panelSide}`}
      role="separator"
      aria-orientation={sheet ? 'horizontal' : 'vertical'}
      aria-label={say('resizePanel')}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => start.current && resize(sizeAt(event), false)}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
    />
  );
}

/** The panel as a sheet from the bottom, or null. Only the page's window knows; a new size is when it may change. */
function useSheet(): Sheet | null {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () =>
      void call('readPanelPlace', {}).then((place) => place.ok && setSheet(place.value.sheet));
    const onResize = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, still);
    };
    ask();
    window.addEventListener('resize', onResize);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('resize', onResize);
    };
  }, []);
  return sheet;
}
