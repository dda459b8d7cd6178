import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeLink,
  type Selected,
  toggleCode,
  toggleLines,
  toggleMark,
} from '../../../src/thread/mark-text.ts';

/** A text with what is selected between brackets of this kind: `a «b» c`. */
function selected(drawn: string): Selected {
  const from = drawn.indexOf('«');
  const to = drawn.indexOf('»') - 1;
  return { text: drawn.replace(/[«»]/g, ''), from, to };
}
const draw = ({ text, from, to }: Selected) =>
  `${text.slice(0, from)}«${text.slice(from, to)}»${text.slice(to)}`;

describe('toggleCode', () => {
  it.each([
    ['a «b» c', 'a `«b»` c'],
    ['«one\ntwo»', '```\n«one\ntwo»\n```'],
    ['say «one\ntwo» end', 'say \n```\n«one\ntwo»\n```\n end'],
  ])('%j becomes %j', (before, after) => {
    expect(draw(toggleCode(selected(before)))).toBe(after);
  });
});

describe('toggleMark', () => {
  it.each([
    ['a «b» c', 'a **«b»** c'],
    ['a« b »c', 'a **«b»** c'],
    ['a **«b»** c', 'a «b» c'],
    ['a «**b**» c', 'a «b» c'],
    ['a «» c', 'a **«»** c'],
  ])('%s becomes %s', (before, after) => {
    expect(draw(toggleMark(selected(before), '**'))).toBe(after);
  });

  it('twice is as before', () => {
    const text = fc.stringMatching(/^[a-z ]{0,12}$/);
    fc.assert(
      fc.property(text, fc.nat(12), fc.nat(12), (written, a, b) => {
        const from = Math.min(a, b, written.length);
        const to = Math.min(Math.max(a, b), written.length);
        const once = toggleMark({ text: written, from, to }, '_');
        expect(toggleMark(once, '_').text).toBe(written);
      }),
    );
  });
});

describe('makeLink', () => {
  it.each([
    ['see «page 14».', 'see [page 14](«https://»).'],
    ['see «https://a.example/x».', 'see [«»](https://a.example/x).'],
    ['see «www.a.example/x».', 'see [«»](https://www.a.example/x).'],
    ['see «».', 'see [«»](https://).'],
  ])('%s becomes %s', (before, after) => {
    expect(draw(makeLink(selected(before)))).toBe(after);
  });
});

describe('toggleLines', () => {
  it.each([
    ['a\n«b\nc»\nd', 'a\n«> b\n> c»\nd'],
    ['a\n«> b\n> c»\nd', 'a\n«b\nc»\nd'],
    ['a\nb«»c', 'a\n> bc«»'],
    ['a«\n»b', '«> a»\nb'],
    ['«»', '> «»'],
  ])('%j becomes %j', (before, after) => {
    expect(draw(toggleLines(selected(before), '> '))).toBe(after);
  });
});
