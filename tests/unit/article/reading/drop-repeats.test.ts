import { describe, expect, it } from 'vitest';
import { cleanReading } from '../../../../src/article/reading/clean-reading.ts';
import { dropRepeats } from '../../../../src/article/reading/drop-repeats.ts';
import { readingPasses } from '../../../../src/article/reading/reading-passes.ts';
import { runAtOnce } from '../../../../src/page/steps.ts';
import { block, nothingKnown, paragraphs, prose } from './make-blocks.ts';

describe('dropRepeats', () => {
  it('drops a text that stands there once more, and keeps what is new', () => {
    const blocks = [...paragraphs(6), prose(9), ...paragraphs(6), prose(10)];
    const kept = [...paragraphs(6), prose(9), prose(10)];
    expect(dropRepeats.run(blocks, nothingKnown)).toEqual(kept);
  });

  it('keeps a refrain', () => {
    const refrain = [block('Chorus'), prose(1), prose(2)];
    const song = [...refrain, prose(3), ...refrain, prose(4), ...refrain];
    expect(dropRepeats.run(song, nothingKnown)).toEqual(song);
  });

  it('keeps one sentence over and over', () => {
    const blocks = Array.from({ length: 20_000 }, () => prose(1));
    expect(dropRepeats.run(blocks, nothingKnown)).toHaveLength(blocks.length);
  });

  it('is no harm that is undone, though a text stood there three times', () => {
    const once = paragraphs(6);
    const found = [...once, ...once, ...once];
    expect(runAtOnce(cleanReading({ ...nothingKnown, found, page: found }, readingPasses))).toEqual(
      once,
    );
  });
});
