import { describe, expect, it } from 'vitest';
import { findTyped } from '../../../src/thread/find-typed.ts';

/** What is typed where the bar stands. */
function typedIn(text: string) {
  const caret = text.indexOf('|');
  return findTyped(text.replace('|', ''), caret);
}

describe('findTyped', () => {
  it.each([
    ['@|', '@', '', 0],
    ['so @Ma|ra', '@', 'Ma', 3],
    ['@Ada Lo|', '@', 'Ada Lo', 0],
    ['(@Zo|', '@', 'Zo', 1],
    ['＠山|', '@', '山', 0],
    ['one\n@b|', '@', 'b', 4],
    ['#fer|', '#', 'fer', 0],
    ['@Mara #م|', '#', 'م', 6],
  ])('finds in %j', (text, sign, begin, from) => {
    expect(typedIn(text)).toEqual({ sign, begin, from, to: text.indexOf('|') });
  });

  it.each([
    ['|@Mara'],
    ['a@b|'],
    ['@ |'],
    ['@a\nb|'],
    ['#|'],
    ['#a b|'],
    ['a#b|'],
    ['https://a.example/@b|'],
    [`@${'a'.repeat(61)}|`],
  ])('finds nothing in %j', (text) => {
    expect(typedIn(text)).toBeNull();
  });
});
