// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findPassage } from '../../../src/page/find-passage.ts';
import { openShadow } from '../../../src/page/flatten-shadow.ts';
import { gatherText } from '../../../src/page/shown-text.ts';

/** What is found of a sentence of a block, as the page has it. */
function find(html: string, block: string, sentence: string): string[] {
  document.body.innerHTML = html;
  const start = block.indexOf(sentence);
  const passage = { block, start, end: start + sentence.length };
  const shown = gatherText(document.body, openShadow);
  return findPassage(shown, passage).map((range) => range.toString());
}

describe('findPassage', () => {
  it.each<[what: string, html: string, block: string, sentence: string, found: string[]]>([
    [
      'in a line',
      '<p>It rained. It stopped.</p>',
      'It rained. It stopped.',
      'It stopped.',
      ['It stopped.'],
    ],
    [
      'over inline elements and lines of the source',
      '<p>It <b>rained\n  all</b> day. More.</p>',
      'It rained all day. More.',
      'It rained all day.',
      ['It ', 'rained\n  all', ' day.'],
    ],
    [
      'around a button that is no text',
      '<p>It rained <button>Share</button>all day.</p>',
      'It rained all day.',
      'It rained all day.',
      ['It rained ', 'all day.'],
    ],
    [
      'in its block, not where the same words stand before',
      '<aside>It rained.</aside><p>Yes. It rained. So.</p>',
      'Yes. It rained. So.',
      'It rained.',
      ['It rained.'],
    ],
    [
      'by its own words where its block has changed',
      '<p>Once. It rained.</p>',
      'It rained. It stopped.',
      'It rained.',
      ['It rained.'],
    ],
    ['nowhere where it is gone', '<p>It snowed.</p>', 'It rained.', 'It rained.', []],
    ['nowhere for no words', '<p>It snowed.</p>', 'It rained.', '', []],
  ])('finds a sentence %s', (_, html, block, sentence, found) => {
    expect(find(html, block, sentence)).toEqual(found);
  });

  it('takes the place in its block of several', () => {
    document.body.innerHTML = '<aside>It rained.</aside><p>Yes. It rained. So.</p>';
    const block = 'Yes. It rained. So.';
    const shown = gatherText(document.body, openShadow);
    const [range] = findPassage(shown, { block, start: 5, end: 15 });
    expect(range?.startContainer.parentElement?.localName).toBe('p');
  });

  it('sees into components', () => {
    document.body.innerHTML = '<x-text></x-text>';
    const root = document.body.querySelector('x-text')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>It rained.</p>';
    const shown = gatherText(document.body, openShadow);
    const found = findPassage(shown, { block: 'It rained.', start: 0, end: 10 });
    expect(found.map((range) => range.toString())).toEqual(['It rained.']);
  });
});
