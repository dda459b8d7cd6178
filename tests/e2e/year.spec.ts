import { expectInPlace, expectUsable } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { libraryTitle, openLibrary } from './browser/library-reader.ts';
import { filterBox } from './browser/popup-reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThreads } from './browser/stored-thread.ts';

const minute = 60_000;
const ago = (moment: number) => Math.round((Date.now() - moment) / minute);

test('a year at a glance: a picture, its numbers, and what was written on a day', async ({
  chrome,
}) => {
  const year = new Date().getFullYear();
  const march = new Date(year - 1, 2, 4, 12).getTime();
  const may = new Date(year - 1, 4, 20, 12).getTime();
  await storeThreads(chrome, [
    {
      path: '/ferries',
      title: 'Ferries',
      comments: [
        { text: 'On a day in March', minutesAgo: ago(march) },
        { author: 'Tomas', text: 'And on the same', minutesAgo: ago(march) - 30 },
        { text: 'In May', minutesAgo: ago(may) },
      ],
    },
    { path: '/tide', title: 'Tide', comments: [{ text: 'This year', minutesAgo: 1 }] },
  ]);
  const library = await openLibrary(chrome, 'year');
  const picture = library.getByRole('img');
  await expect(picture).toHaveAccessibleName(sentence('yearSummary', String(year), '1', '1', '1'));
  await expectUsable(library, 'a year');
  await library.getByRole('button', { name: sentence('yearBefore') }).click();
  await expect(picture).toHaveAccessibleName(
    sentence('yearSummary', String(year - 1), '3', '2', '2'),
  );
  await expect(library.locator('.site-bars li')).toHaveCount(1);
  await library.getByText(sentence('yearTable')).click();
  const [days, sites] = [library.getByRole('table').first(), library.getByRole('table').last()];
  await expect(days.getByRole('row')).toHaveCount(3);
  await expect(sites.getByRole('cell')).toHaveText('3');
  await expectUsable(library, 'the numbers of a year');
  await library.setViewportSize({ width: 320, height: 700 });
  await expectInPlace(library, 'a year, narrow');

  await days.getByRole('link').first().click();
  await expect(libraryTitle(library)).toHaveText(sentence('threadsTitle'));
  await expect(filterBox(library)).toHaveValue(`after:${year - 1}-03-04 before:${year - 1}-03-05`);
  await expect(library.locator('.found-excerpt')).toHaveCount(2);

  await library.goBack();
  await library.getByRole('button', { name: sentence('yearBefore') }).click();
  await expect(library.getByRole('status').last()).toHaveText(
    sentence('yearNone', String(year - 2)),
  );
  await expectUsable(library, 'a year without comments');
});
