import { expect, it } from 'vitest';
import { fittingVoices, type Voice } from '../../../../src/panel/understand/voices.ts';

const voice = (name: string, lang: string, localService: boolean, isDefault = false): Voice => ({
  name,
  lang,
  localService,
  default: isDefault,
});
const voices = [
  voice('Far', 'en-GB', false),
  voice('Near', 'en_US', true),
  voice('Usual', 'en-GB', true, true),
  voice('Anna', 'de-DE', true),
];
const names = (language: string, remote: boolean) =>
  fittingVoices(voices, language, remote).map(({ name }) => name);

it('offers the voices of this machine alone, in the language', () => {
  expect(names('en', false)).toEqual(['Usual', 'Near']);
  expect(names('fr', true)).toEqual([]);
});

it('prefers the same country, and puts voices that send the text away last', () => {
  expect(names('en-US', true)).toEqual(['Near', 'Usual', 'Far']);
});
