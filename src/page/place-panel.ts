import type { PanelPlace } from '../contract.ts';

/** Below this width, in CSS pixels, the panel is a sheet from the bottom. */
const narrow = 700;
/** The page keeps at least this much beside the panel; with less, the panel lies over it. */
const leastPage = 480;

/** Lower, a sheet would have room for its head and its box, and none for the thread. */
const leastSheetPixels = 360;
/** A page keeps a strip above a sheet, in percent of its height. */
const highestSheet = 90;
const leastSheet = `min(${highestSheet}vh, ${leastSheetPixels}px)`;

/** The least height of a sheet in a window of the given height (CSS pixels), in whole percent of it. */
export function leastSheetPercent(windowHeight: number): number {
  return Math.ceil(Math.min(highestSheet, (100 * leastSheetPixels) / windowHeight));
}

/** Where the panel's host stands, and how far the page moves aside for it. CSS values by property. */
export interface Placement {
  host: Record<string, string>;
  page: Record<string, string>;
  sheet: boolean;
}

/** Places the panel in a window of the given width (CSS pixels). */
export function placePanel(place: PanelPlace, windowWidth: number): Placement {
  if (windowWidth < narrow) {
    return {
      host: {
        top: 'auto',
        bottom: '0',
        left: '0',
        right: '0',
        width: '100%',
        height: `max(${place.sheetHeight}%, ${leastSheet})`,
      },
      page: { 'padding-bottom': `max(${place.sheetHeight}vh, ${leastSheet})` },
      sheet: true,
    };
  }
  const width = Math.min(place.panelWidth, windowWidth - 40);
  const near = place.panelSide;
  const far = near === 'right' ? 'left' : 'right';
  return {
    host: {
      top: '0',
      bottom: '0',
      [near]: '0',
      [far]: 'auto',
      width: `${width}px`,
      height: '100%',
    },
    page: windowWidth - width >= leastPage ? { [`margin-${near}`]: `${width}px` } : {},
    sheet: false,
  };
}
