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

test.each(['*', '*.example', 'a/b', 'https://a.example', 'a.example:80', 'a b', '', 'u@a.example'])(
  'a site is a host, and %j is none: the browser would take it for more',
  (host) => {
    expect(mendSettings({ badgeSites: [host] }).badgeSites).toEqual([]);
    expect(mendSettings({ neverSites: ['a.example', host] }).neverSites).toEqual([]);
  },
);

test.each(['harbourpost.example', 'localhost', '127.0.0.1', '[::1]', 'xn--bcher-kva.example'])(
  '%s is a site',
  (host) => {
    expect(mendSettings({ badgeSites: [host] }).badgeSites).toEqual([host]);
  },
);

test('anything at all is mended to valid settings', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(v.is(settingsSchema, mendSettings(stored))).toBe(true);
    }),
  );
});
