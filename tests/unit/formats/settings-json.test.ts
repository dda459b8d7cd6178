import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src/default-settings.ts';
import {
  compareSettings,
  readSettingsJson,
  writeSettingsJson,
} from '../../../src/formats/settings-json.ts';
import { mendSettings, type Settings, settingsChangeSchema } from '../../../src/settings.ts';
import { settings as arbitrarySettings } from './arbitrary-records.ts';

const defaults = mendSettings(defaultSettings);
const someSettings = arbitrarySettings.filter((one): one is Settings => one !== null);

test('what is written comes back, the key only where it was wanted', () => {
  fc.assert(
    fc.property(someSettings, fc.option(fc.string()), (settings, key) => {
      const text = writeSettingsJson(settings, key, 0);
      expect(readSettingsJson(text)).toEqual({
        ok: true,
        settings,
        serverKey: key,
        refused: [],
      });
      if (key === null) expect(text).not.toContain('serverKey');
    }),
  );
});

test('a broken value costs itself alone, and is named', () => {
  const text = JSON.stringify({
    format: 'afterword-settings',
    version: 1,
    settings: { theme: 'dark', panelWidth: 'wide', badgeSites: ['*'], later: true },
    serverKey: 7,
  });
  expect(readSettingsJson(text)).toEqual({
    ok: true,
    settings: { theme: 'dark' },
    serverKey: null,
    refused: ['panelWidth', 'badgeSites', 'later'],
  });
});

test.each([
  ['', 'notJson'],
  ['{"format"', 'notJson'],
  ['[]', 'notSettings'],
  ['{"format":"afterword","version":1,"settings":{}}', 'notSettings'],
  ['{"format":"afterword-settings","version":2,"settings":{}}', 'newerVersion'],
])('%s is no file of settings: %s', (text, why) => {
  expect(readSettingsJson(text)).toEqual({ ok: false, why });
});

test('nothing is thrown, and what comes of anything can be kept', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (settings, text) => {
      readSettingsJson(text);
      const read = readSettingsJson(
        JSON.stringify({ format: 'afterword-settings', version: 1, settings }) ?? '',
      );
      if (!read.ok) return;
      expect(v.is(settingsChangeSchema, compareSettings(defaults, read.settings))).toBe(true);
    }),
  );
});

test('only what is another value changes, and what the reader gathered stays', () => {
  const now: Settings = {
    ...defaults,
    theme: 'dark',
    mutedWords: ['casino'],
    mutedPeople: [{ key: 'a', name: 'Ann' }],
    neverSites: ['quiet.example'],
  };
  expect(compareSettings(now, now)).toEqual({});
  expect(
    compareSettings(now, {
      ...defaults,
      theme: 'dark',
      textSize: 130,
      mutedPeople: [
        { key: 'b', name: 'Bo' },
        { key: 'a', name: 'Ann, later' },
      ],
      neverSites: ['loud.example'],
    }),
  ).toEqual({
    textSize: 130,
    mutedPeople: [
      { key: 'a', name: 'Ann' },
      { key: 'b', name: 'Bo' },
    ],
    neverSites: ['quiet.example', 'loud.example'],
  });
});

test('taken a second time, a file changes nothing', () => {
  fc.assert(
    fc.property(someSettings, someSettings, (now, brought) => {
      const taken = mendSettings({ ...now, ...compareSettings(now, brought) });
      expect(compareSettings(taken, brought)).toEqual({});
    }),
  );
});
