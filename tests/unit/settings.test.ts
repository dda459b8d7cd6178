import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/default-settings.ts';
import { mendSettings, settingsSchema } from '../../src/settings.ts';

test('the defaults are valid', () => {
  expect(v.parse(settingsSchema, defaultSettings)).toEqual(defaultSettings);
});

test('one broken value falls back alone, and unknown names are dropped', () => {
  expect(mendSettings({ theme: 'dark', panelWidth: 'wide', old: 1 })).toEqual({
    ...defaultSettings,
    theme: 'dark',
  });
});

test('anything at all is mended to valid settings', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(v.is(settingsSchema, mendSettings(stored))).toBe(true);
    }),
  );
});
