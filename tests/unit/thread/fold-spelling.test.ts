import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSpelling } from '../../../src/thread/fold-spelling.ts';
import { foldHashtag } from '../../../src/thread/hashtags.ts';
import { listPeople } from '../../../src/thread/mentions.ts';
import { whyMuted } from '../../../src/thread/mute.ts';
import { sampleComment } from './sample-comment.ts';

test.each([
  ['Łódź', 'lodz'],
  ['Søren', 'soren'],
  ['Straße', 'strasse'],
  ['STRAẞE', 'strasse'],
  ['Diyarbakır', 'diyarbakir'],
  ['DİYARBAKIR', 'diyarbakir'],
  ['Đorđe', 'dorde'],
  ['cœur', 'coeur'],
  ['Ægir', 'aegir'],
  ['Þórr', 'thorr'],
  ['Ħal Qormi', 'hal qormi'],
  ['كتـــاب', 'كتاب'],
  ['مدرسة', 'مدرسه'],
  ['أحمد إلى آخر ٱسم', 'احمد الي اخر اسم'],
  ['کتابی', 'كتابي'],
  ['カフェ', 'かふぇ'],
  ['ｶﾞﾗｽ', 'がらす'.normalize('NFKD')],
  ['ヴァイオリン', 'ゔぁいおりん'.normalize('NFKD')],
  ['コーヒー', 'こーひー'],
])('%j is found by %j', (written, typed) => {
  expect(foldSpelling(written)).toBe(foldSpelling(typed));
  expect(foldSpelling(written)).toBe(typed);
});

test('what is another letter stays one', () => {
  expect(foldSpelling('नमस्ते が か ー ж')).toBe('नमस्ते \u304b\u3099 \u304b ー ж');
});

test('a text folds as its letters do, and once', () => {
  const letter = fc.constantFrom(...'aBßŁıİœÆéσςةأـカがｶﾞ漢');
  fc.assert(
    fc.property(fc.string({ unit: letter }), (text) => {
      expect([...text].map(foldSpelling).join('')).toBe(foldSpelling(text));
      expect(foldSpelling(foldSpelling(text))).toBe(foldSpelling(text));
    }),
  );
});

test('hashtags, people and muted words are told apart as before', () => {
  expect(foldHashtag('Straße')).not.toBe(foldHashtag('Strasse'));
  const people = ['Søren', 'Soren'].map((name, n) =>
    sampleComment(n, null, { author: { key: name, name } }),
  );
  expect(listPeople(people)).toHaveLength(2);
  const author = { key: 'b7', name: 'Noor' };
  const muting = { mutedPeople: [], mutedWords: ['for'] };
  expect(whyMuted({ author, text: 'før' }, muting)).toBeNull();
});
