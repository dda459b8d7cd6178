// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { speak, speakAsBrowser } from '../../../src/surface/spoken-language.ts';
import { type GetMessage, locale, say, sayCount } from '../../../src/ui/say.ts';
import { getMessageFrom } from '../ui/say-english.ts';

let heard: string[];
beforeEach(() => {
  heard = [];
  const browser = { getMessage: getMessageFrom(english), getUILanguage: () => 'en-GB' };
  speakAsBrowser(browser, (language) => void heard.push(language));
});

test('a chosen language is spoken with its plurals, its direction and its dates', async () => {
  expect([say('post'), document.documentElement.dir, locale()]).toEqual(['Post', 'ltr', 'en-GB']);
  await speak('ar');
  expect([say('post'), document.documentElement.dir, locale()]).toEqual(['نشر', 'rtl', 'ar']);
  await speak('de');
  expect(sayCount('comments', 2)).toBe('2 Kommentare');
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['de', 'ltr']);
  await speak('');
  expect([say('post'), locale()]).toEqual(['Post', 'en-GB']);
  expect(heard).toEqual(['ar', 'de', '']);
});

test('the browser’s own language keeps the reader’s region', async () => {
  await speak('en');
  expect(locale()).toBe('en-GB');
});

test('of two that are chosen the later is spoken', async () => {
  await Promise.all([speak('fr'), speak('es'), speak('')]);
  expect(say('post')).toBe('Post');
  await Promise.all([speak('fr'), speak('es')]);
  expect(locale()).toBe('es');
});

test('the same language again draws nothing anew', async () => {
  await speak('ja');
  await speak('ja');
  expect(heard).toEqual(['ja']);
});

test('a surface that outlives its extension falls silent, and does not throw', () => {
  let isGone = false;
  const speakEnglish = getMessageFrom(english);
  const getMessage: GetMessage = (key, gaps) => {
    if (isGone) throw new Error('Extension context invalidated.');
    return speakEnglish(key, gaps);
  };
  speakAsBrowser({ getMessage, getUILanguage: () => 'en' }, () => undefined);
  expect(say('post')).toBe('Post');
  isGone = true;
  expect(say('post')).toBe('');
});
