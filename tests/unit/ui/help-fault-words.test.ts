import { beforeEach, expect, test } from 'vitest';
import type { Hindrance } from '../../../src/assist/assist.ts';
import type { HelpCode } from '../../../src/contract.ts';
import { sayHelpFault, sayHindrance } from '../../../src/ui/help-fault-words.ts';
import { speakEnglish } from './say-english.ts';

beforeEach(() => speakEnglish());

test('what the server says is in the sentence, where it says something', () => {
  const setting = 'OLLAMA_ORIGINS=chrome-extension://abc';
  expect(sayHelpFault('refusedOrigin', setting).text).toContain(setting);
  expect(sayHelpFault('refusedOrigin', '').text).not.toMatch(/\$|undefined/);
  expect(sayHelpFault('tooMany', '7').text).toContain('7');
});

test('each fault has a sentence of its own', () => {
  const codes: HelpCode[] = [
    ...(['stopped', 'late', 'noHelper', 'notRunning', 'refusedOrigin', 'unknownModel'] as const),
    ...(['badKey', 'notProtocol', 'tooMany', 'serverFailed', 'cut', 'endless'] as const),
    ...(['tooLong', 'unusable', 'needsClick', 'noDownload', 'unreachable', 'failed'] as const),
  ];
  const texts = codes.map((code) => sayHelpFault(code, '').text);
  expect(new Set(texts).size).toBe(codes.length);
});

test('each hindrance has a sentence, and a way out where there is one', () => {
  const ways = (whys: Hindrance[]) =>
    whys.map((why) => sayHindrance({ provider: 'browser', state: 'off', why }).wayOut);
  expect(ways(['switchedOff', 'noAddress', 'noModel', 'noPermission'])).toEqual(
    Array(4).fill('settings'),
  );
  expect(ways(['noDownload'])).toEqual(['download']);
  expect(ways(['noModels', 'insecurePage', 'weakMachine', 'language'])).toEqual(
    Array(4).fill('none'),
  );
});
