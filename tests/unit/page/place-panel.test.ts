import { describe, expect, test } from 'vitest';
import { leastSheetPercent, placePanel } from '../../../src/page/place-panel.ts';

const place = { panelSide: 'right', panelWidth: 400, sheetHeight: 60, theme: 'system' } as const;

describe('placePanel', () => {
  test('stands beside a wide page, which moves aside as far', () => {
    const { host, page, sheet } = placePanel(place, 1280);
    expect(host).toMatchObject({ right: '0', left: 'auto', width: '400px', height: '100%' });
    expect(page).toEqual({ 'margin-right': '400px' });
    expect(sheet).toBe(false);
  });

  test('stands on the left where the reader wants it there', () => {
    const { host, page } = placePanel({ ...place, panelSide: 'left' }, 1280);
    expect(host).toMatchObject({ left: '0', right: 'auto' });
    expect(page).toEqual({ 'margin-left': '400px' });
  });

  test('lies over a page that would have too little room left', () => {
    expect(placePanel({ ...place, panelWidth: 640 }, 1000).page).toEqual({});
  });

  test('is a sheet from the bottom under 700 pixels', () => {
    const { host, sheet } = placePanel(place, 699);
    expect(sheet).toBe(true);
    expect(host).toMatchObject({
      bottom: '0',
      top: 'auto',
      width: '100%',
      height: 'max(60%, min(90vh, 360px))',
    });
    expect(placePanel(place, 700).sheet).toBe(false);
  });
});

test('a sheet is at least 360 pixels high, and leaves a strip of a low page', () => {
  expect(leastSheetPercent(1000)).toBe(36);
  expect(leastSheetPercent(700)).toBe(52);
  expect(leastSheetPercent(300)).toBe(90);
});
