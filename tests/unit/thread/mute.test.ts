import { describe, expect, test } from 'vitest';
import { whyMuted } from '../../../src/thread/mute.ts';

const noor = { key: 'b7', name: 'Noor' };
const by = (text: string, author = noor) => ({ author, text });
const words = (...mutedWords: string[]) => ({ mutedPeople: [], mutedWords });

describe('whyMuted', () => {
  test('knows a person by the key, whatever they are called', () => {
    const muting = { mutedPeople: [{ key: 'b7', name: 'Somebody' }], mutedWords: [] };
    expect(whyMuted(by('x'), muting)).toEqual({ kind: 'person' });
    expect(whyMuted(by('x', { key: 'c9', name: 'Somebody' }), muting)).toBeNull();
  });

  test('never mutes the reader', () => {
    const me = { key: 'me', name: '' };
    expect(whyMuted(by('spoiler', me), { mutedPeople: [me], mutedWords: ['spoiler'] })).toBeNull();
  });

  test.each([
    ['spoiler', 'A SPOILER: it was zinc.', true],
    ['spoiler', 'Two spoilers.', false],
    ['climate hoax', 'The climate *hoax* again', true],
    ['cat', '[link](https://cat.example)', false],
    ['cafe', 'Im Café.', true],
    ['CAFÉ', 'im cafe\u0301', true],
    ['strasse', 'Die Straße.', true],
    ['istanbul', 'İSTANBUL', true],
    ['tide clock', 'The tide \n clock is late.', true],
    ['tide clock', 'The tide clocks.', false],
    ['tide', 'untidely; the tide', true],
    ['船', '船が港に着いた。', true],
    ['ساعة', 'هذه سَاعَة.', true],
    ['नमस्ते', 'नमस्ते जी', true],
    ['c++', 'I like C++ a lot', true],
    [' ', 'a b', false],
  ])('%j in %j: %s', (word, text, muted) => {
    const why = muted ? { kind: 'word', word } : null;
    expect(whyMuted(by(text), words('other', word))).toEqual(why);
  });
});
