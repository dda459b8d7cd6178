import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/article/reading/block.ts';
import { isList } from '../../../../src/article/reading/is-list.ts';
import { block, link, paragraphs, prose } from './make-blocks.ts';

const teasers = (count: number, heading: Partial<Block> = {}): Block[] =>
  paragraphs(count).flatMap((text, index) => [
    link(`Notes, part ${index}`, { kind: 'heading', ...heading }),
    text,
  ]);

describe('isList', () => {
  it('tells headings that are links, each with a paragraph', () => {
    expect(isList([block('All notes', { kind: 'heading' }), ...teasers(6)])).toBe(true);
  });

  it('is not taken in by an article with headings, by one with teasers below, or by few', () => {
    expect(isList(teasers(6, { linked: 0 }))).toBe(false);
    expect(isList([...paragraphs(20), ...teasers(6)])).toBe(false);
    expect(isList(teasers(4))).toBe(false);
    const long = teasers(6).flatMap((one) => (one.kind === 'heading' ? [one, prose(1)] : [one]));
    expect(isList(long)).toBe(false);
  });
});
