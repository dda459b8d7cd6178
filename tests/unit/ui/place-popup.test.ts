import { expect, test } from 'vitest';
import { placePopup } from '../../../src/ui/place-popup.ts';

const view = { width: 400, height: 600 };
const size = { width: 150, height: 200 };
const button = (left: number, top: number) => ({ left, top, right: left + 28, bottom: top + 28 });

test('it stands below its button, at its start', () => {
  expect(placePopup(button(50, 100), size, view, 'ltr')).toEqual({ left: 50, top: 132 });
  expect(placePopup(button(200, 100), size, view, 'rtl')).toEqual({ left: 78, top: 132 });
});

test('it stands above where there is more room', () => {
  expect(placePopup(button(50, 500), size, view, 'ltr')).toEqual({ left: 50, top: 296 });
});

test('it stays in the window', () => {
  expect(placePopup(button(370, 100), size, view, 'ltr').left).toBe(246);
  expect(placePopup(button(10, 100), size, view, 'rtl').left).toBe(4);
  const low = { width: 150, height: 500 };
  expect(placePopup(button(10, 250), low, view, 'ltr').top).toBe(96);
  expect(placePopup(button(10, 400), low, view, 'ltr').top).toBe(4);
});
