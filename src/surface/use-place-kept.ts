import { useEffect } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { Settings } from '../settings.ts';

/**
 * Has the panel's frame placed anew where the settings that place it change, wherever that was: only the page's own
 * script can move it.
 * @param settings null where there is no frame, or while nothing is known
 */
export function usePlaceKept(settings: Settings | null): void {
  const place =
    settings && [settings.panelSide, settings.panelWidth, settings.sheetHeight].join(' ');
  useEffect(() => {
    if (place !== null) void call('resizePanel', { done: false });
  }, [place]);
}
