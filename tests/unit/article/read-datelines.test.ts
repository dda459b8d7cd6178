import { expect, it } from 'vitest';
import type { LineFact } from '../../../src/article/page-facts.ts';
import { readDatelines } from '../../../src/article/read-datelines.ts';
import { sampleLine } from './sample-facts.ts';

const read = (...lines: LineFact[]) =>
  readDatelines(lines, null).map(({ said, label }) => [said, label]);

it.each([
  ['Published 3 May 2026', 'published'],
  ['Last updated: May 3, 2026', 'modified'],
  ['Aktualisiert am 3. Mai 2026', 'modified'],
  ['Veröffentlicht: 3. Mai 2026', 'published'],
  ['Publié le 3 mai 2026', 'published'],
  ['Actualizado el 3 de mayo de 2026', 'modified'],
  ['Обновлено 3 мая 2026', 'modified'],
  ['2026年5月3日 更新', 'modified'],
  ['公開日 2026年5月3日', 'published'],
  ['Reviewed by Cy Poe on May 3, 2026', 'modified'],
  ['Correction, 3 May 2026', 'modified'],
  ['Correction (3 May 2026): An earlier version of this text gave another height.', 'modified'],
  ['This article was amended on 3 May 2026', 'modified'],
  ['Editor’s note: 3 May 2026', 'modified'],
  ['Republished 3 May 2026', 'modified'],
  ['3 May 2026 (corrected)', 'modified'],
  ['Korrektur vom 3. Mai 2026', 'modified'],
  ['Corrigé le 3 mai 2026', 'modified'],
  ['Fe de errores: 3 de mayo de 2026', 'modified'],
  ['Rettifica del 3 maggio 2026', 'modified'],
  ['Correção: 3 de maio de 2026', 'modified'],
  ['Gecorrigeerd op 3 mei 2026', 'modified'],
  ['Sprostowanie, 3 maja 2026', 'modified'],
  ['Исправлено 3 мая 2026', 'modified'],
  ['تصحيح 3 مايو 2026', 'modified'],
  ['2026年5月3日 訂正', 'modified'],
  ['更正：2026年5月3日', 'modified'],
  ['Originally published 3 May 2026', 'published'],
  ['Event date: 3 May 2026', 'other'],
  ['Print edition, 3 May 2026', 'other'],
  ['Webinar on May 3, 2026', 'other'],
  ['Ann Doe | Senior Writer | May 3, 2026', null],
  ['May 3, 2026 · 4 min read · One comment', null],
])('hears what %j says of its date', (text, label) => {
  expect(read(sampleLine(text))).toEqual([['2026-05-03', label]]);
});

it('tells two dates in a line apart', () => {
  expect(read(sampleLine('May 3, 2026', 'Updated: May 7, 2026'))).toEqual([
    ['2026-05-03', 'published'],
    ['2026-05-07', 'modified'],
  ]);
});

it('hears a label that stands alone in the line above, and the names of elements', () => {
  expect(read(sampleLine('Updated'), sampleLine('May 3, 2026'))).toEqual([
    ['2026-05-03', 'modified'],
  ]);
  const named = { ...sampleLine('May 3, 2026'), names: 'article published date' };
  expect(read(named)).toEqual([['2026-05-03', 'published']]);
});

it('believes what is written for machines more than the words', () => {
  const line = { ...sampleLine('05/03/2026'), datetime: '2026-03-05T10:00Z' };
  expect(read(line)).toEqual([['2026-03-05T10:00Z', null]]);
});

it('takes no date from a sentence, a menu or a list of others', () => {
  expect(read(sampleLine('The ferry sank off the coast in the storm of May 3, 2026.'))).toEqual([]);
  expect(read({ ...sampleLine('May 3, 2026'), names: 'related card' })).toEqual([]);
  const cards = [1, 2, 3, 4, 5, 6].flatMap((day) => [
    sampleLine('Story'),
    sampleLine(`May ${day}, 2026`),
  ]);
  expect(read(...cards)).toEqual([['2026-05-01', null]]);
});

it('puts what stands before a title behind what follows it', () => {
  const before = { ...sampleLine('May 1, 2026'), before: true };
  const dates = readDatelines([before, sampleLine('Sea'), sampleLine('May 3, 2026')], null);
  expect(dates.sort((a, b) => a.distance - b.distance)[0]?.said).toBe('2026-05-03');
});
