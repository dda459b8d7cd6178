import { expectAccessible, expectFocusSeen, expectUsable } from './browser/accessible.ts';
import { newsSites, test } from './browser/allowed-sites.ts';
import { expect } from './browser/fixtures.ts';
import { expectWidth } from './browser/panel-place.ts';
import { changeSettings } from './browser/reader.ts';
import {
  changeHashtags,
  followNews,
  hashtagRow,
  headlines,
  relatedItem,
  visitWithRelated,
} from './browser/related-reader.ts';
import { sentence } from './browser/sentence.ts';
import { lastTram } from './site/articles/last-tram.ts';
import { told } from './site/told-by-others.ts';

const article = `/${lastTram.slug}`;
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten';

test.use({ allowed: newsSites });

for (const [name, more] of Object.entries({
  'as usual': {},
  'dark, from right to left': { locale: 'ar', dark: true },
})) {
  test.describe(name, () => {
    test.use({ more });

    test('every state of hashtags and related articles is accessible', async ({ chrome }) => {
      test.setTimeout(180_000);
      const before = await visitWithRelated(chrome, article);
      await expect(before.related.getByRole('button')).toHaveCount(2);
      await expectUsable(before.panel, 'no sources');
      await before.page.screenshot({ path: `out/related-none-${name}.png` });
      await before.page.close();

      await followNews(chrome);
      const { page, panel, related } = await visitWithRelated(chrome, article);
      await expect.poll(() => headlines(related)).toHaveLength(2);
      await page.screenshot({ path: `out/related-${name}.png` });
      await relatedItem(related, told.later.title)
        .getByRole('button', { name: sentence('whyThis') })
        .click();
      // Who reported that story when stands above all entries, and not again under one.
      await expect(related.getByRole('table', { name: sentence('coverageTitle') })).toBeVisible();
      await expect(
        relatedItem(related, told.gazette.title).getByRole('button', {
          name: sentence('coverageTitle'),
        }),
      ).toHaveCount(0);
      await expectUsable(panel, 'related articles with reasons and times');
      await page.screenshot({ path: `out/related-unfolded-${name}.png` });

      const box = await changeHashtags(panel);
      await box.fill(longWord);
      await box.press('Enter');
      await expect(hashtagRow(panel).getByRole('link', { name: longWord })).toBeVisible();
      // To follow it, and to remove it; then to bring it back.
      const buttons = hashtagRow(panel).getByRole('button', { name: /#tram/ });
      await expect(buttons).toHaveCount(2);
      await buttons.last().click();
      await expect(buttons).toHaveCount(1);
      await box.fill('?');
      await box.press('Enter');
      await expect(hashtagRow(panel).getByRole('alert')).toBeVisible();
      await expectUsable(panel, 'hashtags to change, one long, one removed, and a bad one');
      await page.screenshot({ path: `out/hashtags-change-${name}.png` });
      await box.press('Escape');
      await changeSettings(panel, { panelWidth: 320, textSize: 150 });
      await expectWidth(page, 320);
      await expectUsable(panel, 'related articles, 320 pixels wide, in large text');
      await page.screenshot({ path: `out/related-narrow-${name}.png` });
      await panel.getByRole('banner').getByRole('button').first().focus();
      const count = await expectFocusSeen(panel, (key) => page.keyboard.press(key));
      expect(count).toBeGreaterThan(10);
      await page.emulateMedia({ forcedColors: 'active' });
      await expectAccessible(panel, 'in forced colours');
      await page.screenshot({ path: `out/related-forced-${name}.png` });
    });
  });
}
