// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readWalls } from '../../../src/page/read-walls.ts';
import { makeDocument } from './make-document.ts';

it('reads the texts of boxes that are called walls, the surest first', () => {
  const page = makeDocument(`<div class="subscribe-box">Letters</div>
    <div id="main-Paywall"><p>Continue</p> <p>reading</p></div><div class=paywall> </div>
    <div class="premium">${'The whole article. '.repeat(100)}</div><div class=other>x</div>`);
  expect(readWalls(page)).toEqual(['Continue reading', 'Letters']);
});

it('reads at most five, and not all of a long one', () => {
  const boxes = [1, 2, 3, 4, 5, 6].map((at) => `<p class=paywall>${at} ${'x'.repeat(900)}</p>`);
  const texts = readWalls(makeDocument(boxes.join('')));
  expect(texts).toHaveLength(5);
  expect(texts[0]).toHaveLength(300);
});
