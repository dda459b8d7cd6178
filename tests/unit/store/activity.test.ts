import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { keepArticle } from '../../../src/article/keep-article.ts';
import { countDays, countSites } from '../../../src/store/activity.ts';
import { archiveThread } from '../../../src/store/articles.ts';
import { importPart } from '../../../src/store/exchange.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { commentOn, noon, numberedArticle, sampleStore } from './sample-store.ts';

const hour = 3_600_000;
const begin = 1_767_225_600_000;
/** Days of 24 hours, but for one of 23 and one of 25. */
const lengths = [24, 24, 23, 24, 25, 24, 24];
const days = [begin];
for (const hours of lengths) days.push((days.at(-1) ?? 0) + hours * hour);
const end = days.at(-1) ?? 0;

const count = async (db: Store, of: readonly number[]) => ({
  days: await countDays(db, of),
  sites: await countSites(db, of[0] ?? 0, of.at(-1) ?? 0),
});

test('counts by day and by site are those of the comments themselves', async () => {
  const moment = fc.oneof(
    fc.integer({ min: begin - 30 * hour, max: end + 30 * hour }),
    fc.constantFrom(...days),
    fc.constantFrom(...days.map((day) => day - 1)),
  );
  const written = fc.array(fc.tuple(moment, fc.integer({ min: 1, max: 4 })), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(written, fc.boolean(), async (comments, archived) => {
      const db = await sampleStore();
      const site = (n: number) => (n % 2 ? 'kurier.example' : 'nea.example');
      const on = (n: number) => ({ ...numberedArticle(n), id: `https://${site(n)}/${n}` });
      await importPart(
        db,
        {
          articles: [1, 2, 3, 4].map((n) => keepArticle(on(n), noon)),
          comments: comments.map(([created, n], at) => {
            const id = uuidv7({ msecs: created, seq: at });
            return commentOn(on(n), 1, { id, created });
          }),
          drafts: [],
        },
        { dryRun: false },
      );
      if (archived) await archiveThread(db, on(1).id, true, noon);
      const inside = comments.filter(([created]) => created >= begin && created < end);
      const counted = await count(db, days);
      expect(counted.days).toEqual(
        lengths.map(
          (_, day) =>
            inside.filter(([at]) => at >= (days[day] ?? 0) && at < (days[day + 1] ?? 0)).length,
        ),
      );
      const bySite = (name: string) => inside.filter(([, n]) => site(n) === name).length;
      for (const { name, count } of counted.sites) expect(count).toBe(bySite(name));
      expect(counted.sites.reduce((sum, { count }) => sum + count, 0)).toBe(inside.length);
      expect(counted.sites.map(({ count }) => count)).toEqual(
        counted.sites.map(({ count }) => count).sort((a, b) => b - a),
      );
    }),
    { numRuns: 40 },
  );
});

test('of a store without comments there are none', async () => {
  const counted = await count(await sampleStore(), [0, begin]);
  expect(counted).toEqual({ days: [0], sites: [] });
});
