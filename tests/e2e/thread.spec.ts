import type { Frame, Locator } from '@playwright/test';
import { expectAccessible } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import {
  articleTitle,
  changeSettings,
  comments,
  openPopup,
  post,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { type StoredComment, storeThread } from './browser/stored-thread.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';

const order = (panel: Frame) => panel.getByRole('combobox', { name: sentence('orderLabel') });
const button = (panel: Frame | Locator, key: string, ...gaps: string[]) =>
  panel.getByRole('button', { name: sentence(key, ...gaps) });

/** What the comments say, from the top. */
const texts = (panel: Frame) => comments(panel).locator('.written-text').allTextContents();

/** A chain of replies. */
const chain = (length: number): StoredComment[] =>
  Array.from({ length }, (_, n) => ({
    author: n % 2 ? 'Mara' : 'Tomas',
    text: `Step ${n}`,
    minutesAgo: 100 - n,
    ...(n > 0 && { answers: n - 1 }),
  }));

test('the order is chosen, and remembered; replies stand as they were said', async ({ chrome }) => {
  await storeThread(chrome, article, [
    { author: 'Mara', text: 'First', minutesAgo: 90 },
    { author: 'Tomas', text: 'Answer one', answers: 0, minutesAgo: 80 },
    { author: 'Ling', text: 'Answer two', answers: 0, minutesAgo: 70 },
    { author: 'Ling', text: 'Last', minutesAgo: 60 },
  ]);
  const { page, panel } = await visitWithPanel(chrome, article);
  expect(await texts(panel)).toEqual(['First', 'Answer one', 'Answer two', 'Last']);
  await order(panel).selectOption('newest');
  await expect.poll(() => texts(panel)).toEqual(['Last', 'First', 'Answer one', 'Answer two']);
  await order(panel).selectOption('discussed');
  await expect.poll(() => texts(panel)).toEqual(['First', 'Answer one', 'Answer two', 'Last']);
  await order(panel).selectOption('newest');
  await page.close();
  const again = await visitWithPanel(chrome, article);
  await expect(order(again.panel)).toHaveValue('newest');
  await expect
    .poll(() => texts(again.panel))
    .toEqual(['Last', 'First', 'Answer one', 'Answer two']);
});

test('a branch is folded away, stays so, and a reply says whom it answers', async ({ chrome }) => {
  await storeThread(chrome, article, [
    { author: 'Mara', text: 'First', minutesAgo: 90 },
    { author: 'Tomas', text: 'Answer one', answers: 0, minutesAgo: 80 },
    { author: 'Ling', text: 'Deeper', answers: 1, minutesAgo: 75 },
    { author: 'Ling', text: 'Answer two', answers: 0, minutesAgo: 70 },
  ]);
  const { page, panel } = await visitWithPanel(chrome, article);
  await button(comments(panel, 'Answer one'), 'hideReplies_one', '1').click();
  await expect.poll(() => texts(panel)).toEqual(['First', 'Answer one', 'Answer two']);
  await page.close();
  const again = await visitWithPanel(chrome, article);
  await expect.poll(() => texts(again.panel)).toEqual(['First', 'Answer one', 'Answer two']);
  await button(again.panel, 'showReplies_one', '1').click();
  await expect
    .poll(() => texts(again.panel))
    .toEqual(['First', 'Answer one', 'Deeper', 'Answer two']);

  const apart = comments(again.panel, 'Answer two');
  await button(apart, 'inReplyTo', 'Mara').click();
  await expect(apart.locator('.peek')).toContainText('First');
  await expectAccessible(again.panel, 'a peeked parent');
  await button(apart, 'goThere').click();
  await expect(again.panel.locator('[data-comment]').first()).toBeFocused();
});

test('a long chain goes on by itself, and back', async ({ chrome }) => {
  await storeThread(chrome, article, chain(9));
  const { panel } = await visitWithPanel(chrome, article);
  expect(await texts(panel)).toEqual([0, 1, 2, 3, 4].map((n) => `Step ${n}`));
  await button(panel, 'continueThread_other', '4').click();
  await expect.poll(() => texts(panel)).toEqual([4, 5, 6, 7, 8].map((n) => `Step ${n}`));
  await expectAccessible(panel, 'a branch');
  await button(panel, 'wholeThread').click();
  await expect.poll(() => texts(panel)).toEqual([0, 1, 2, 3, 4].map((n) => `Step ${n}`));
});

test('what came since the last visit is marked, and gone to one after the other', async ({
  chrome,
}) => {
  const early = Array.from({ length: 30 }, (_, n) => ({ text: `Early ${n}`, minutesAgo: 200 - n }));
  await storeThread(chrome, article, early);
  const page = await chrome.visit(article);
  const popup = await openPopup(chrome, page);
  await write(popup, 'Mine');
  await post(popup);
  await chrome.closePopup(page);
  await storeThread(chrome, article, [
    { author: 'Mara', text: 'Since then one', minutesAgo: 0 },
    { author: 'Tomas', text: 'Since then two', minutesAgo: 0 },
  ]);
  const { panel } = await visitWithPanel(chrome, article);
  await expect(panel.locator('.comment-new')).toHaveCount(2);
  const all = panel.getByRole('main').getByRole('list');
  await expect(all).toHaveCount(1);
  await expect(all.getByRole('listitem')).toHaveCount(33);
  const next = button(panel, 'newSince_other', '2');
  const row = (text: string) => panel.locator('[data-comment]').filter({ hasText: text });
  await next.click();
  await expect(row('Since then one')).toBeFocused();
  await expect(comments(panel, 'Early 0')).not.toBeInViewport();
  await expect(next).toBeInViewport({ ratio: 1 });
  await next.click();
  await expect(row('Since then two')).toBeFocused();
});

test('words are found in the thread, folded away or not, and marked', async ({ chrome }) => {
  await storeThread(chrome, article, [
    { author: 'Mara', text: 'The café was closed.', minutesAgo: 90 },
    { author: 'Tomas', text: 'Which one?', answers: 0, minutesAgo: 80 },
    { author: 'Ling', text: 'Another CAFE, then.', answers: 1, minutesAgo: 70 },
  ]);
  const { panel } = await visitWithPanel(chrome, article);
  await button(comments(panel, 'café'), 'hideReplies_other', '2').click();
  await articleTitle(panel).click();
  await panel.page().keyboard.press('/');
  const box = panel.getByRole('searchbox', { name: sentence('findInThread') });
  await expect(box).toBeFocused();
  await panel.page().keyboard.type('cafe');
  await expect(panel.getByText(sentence('findCount', '0', '2'))).toBeVisible();
  const { keyboard } = panel.page();
  for (const at of ['1', '2', '1']) {
    await keyboard.press('Enter');
    await expect(panel.getByText(sentence('findCount', at, '2'))).toBeVisible();
    await expect(box).toBeFocused();
  }
  await keyboard.press('Shift+Enter');
  await expect(panel.getByText(sentence('findCount', '2', '2'))).toBeVisible();
  await expect(comments(panel, 'CAFE')).toBeVisible();
  const marked = () =>
    panel.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range)));
  await expect.poll(marked).toEqual(['café', 'CAFE']);
  await expectAccessible(panel, 'finding');
  await keyboard.press('Escape');
  await expect(box).toHaveCount(0);
  expect(await marked()).toEqual([]);

  // From wherever the keyboard is, and it is given back.
  const open = button(panel, 'findInThread');
  await open.focus();
  await keyboard.press('Enter');
  await expect(box).toBeFocused();
  await keyboard.press('Escape');
  await expect(open).toBeFocused();
  await keyboard.press('Enter');
  await expect(box).toBeFocused();
  await writeBox(panel).focus();
  await keyboard.press('Escape');
  await expect(box).toHaveCount(0);
  await expect(writeBox(panel)).toBeFocused();
});

test('finding goes match by match, in names too, and leaves out what is muted', async ({
  chrome,
}) => {
  await storeThread(chrome, article, [
    { author: 'Mara', text: 'A **pi**er, and the\npier\nagain.', minutesAgo: 90 },
    { author: 'Tomas Pierce', text: 'Which one?', answers: 0, minutesAgo: 80 },
    { author: 'Ling', text: 'The pier of the baker.', minutesAgo: 70 },
    { author: 'Ling', text: 'The last pier.', minutesAgo: 60 },
  ]);
  const { panel } = await visitWithPanel(chrome, article);
  await changeSettings(panel, { mutedWords: ['baker'] });
  await expect(panel.getByText(sentence('mutedForWord', 'baker'))).toBeVisible();
  await button(panel, 'findInThread').click();
  await expect(panel.getByRole('searchbox', { name: sentence('findInThread') })).toBeFocused();
  await panel.page().keyboard.type('PIER');
  const here = () =>
    panel.evaluate(() => {
      const [range] = [...(CSS.highlights.get('found-here') ?? [])] as Range[];
      return (
        range && [String(range), range.startContainer.parentElement?.closest('b, p')?.textContent]
      );
    });
  const seen = [
    ['pier', 'A pier, and thepieragain.'],
    ['pier', 'A pier, and thepieragain.'],
    ['Pier', 'Tomas Pierce'],
    ['pier', 'The last pier.'],
  ];
  for (const [index, words] of seen.entries()) {
    await panel.page().keyboard.press('Enter');
    await expect(panel.getByText(sentence('findCount', String(index + 1), '4'))).toBeVisible();
    await expect.poll(here).toEqual(words);
  }
  await panel.page().screenshot({ path: 'out/e2e/thread-find.png' });
});

test('the browser’s own find comes to what is folded away, and to what is too deep', async ({
  chrome,
}) => {
  await storeThread(chrome, article, chain(7));
  const { panel } = await visitWithPanel(chrome, article);
  /** As the browser does when its find comes to words. */
  const find = (text: string) =>
    panel.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('[data-words]')];
      const found = all.find(({ textContent }) => textContent.includes(wanted));
      const hidden = found?.getAttribute('hidden') === 'until-found';
      found?.dispatchEvent(new Event('beforematch', { bubbles: true }));
      return hidden && found?.closest('[hidden="until-found"]:not([data-words])') !== null;
    }, text);
  await expect.poll(() => find('Step 6')).toBe(true);
  await expect(comments(panel, 'Step 6')).toBeInViewport();
  await button(panel, 'wholeThread').click();
  await button(comments(panel, 'Step 1'), 'hideReplies_other', '5').click();
  await expect(comments(panel)).toHaveCount(2);
  await expect.poll(() => find('Step 3')).toBe(true);
  await expect(comments(panel, 'Step 3')).toBeInViewport();
});

test.describe('as a sheet', () => {
  test.use({ launch: { size: { width: 500, height: 800 } } });

  test('a box for a reply is in view with its button', async ({ chrome }) => {
    const many = Array.from({ length: 12 }, (_, n) => ({
      author: 'Mara',
      text: `Remark ${n}.`,
      minutesAgo: 90 - n,
    }));
    await storeThread(chrome, article, many);
    const { panel } = await visitWithPanel(chrome, article);
    const last = panel.locator('[data-comment]').last();
    await button(last, 'reply').click();
    await expect(panel.getByRole('textbox', { name: sentence('replyTo', 'Mara') })).toBeFocused();
    await expect(button(last, 'post')).toBeInViewport({ ratio: 1 });

    await panel.page().keyboard.type(`> one\n\n- two\n- three\n\n${'A long answer. '.repeat(30)}`);
    await button(last, 'preview').click();
    await expect(panel.getByRole('region', { name: sentence('preview') })).toBeVisible();
    await expect(button(last, 'post')).toBeInViewport({ ratio: 1 });
  });
});

test('keys go through the thread, and never while one writes', async ({ chrome }) => {
  await storeThread(chrome, article, [
    { author: 'Mara', text: 'First', minutesAgo: 90 },
    { author: 'Tomas', text: 'Answer', answers: 0, minutesAgo: 80 },
    { text: 'Mine', minutesAgo: 70 },
  ]);
  const { panel } = await visitWithPanel(chrome, article);
  const { keyboard } = panel.page();
  await keyboard.type('jkrec/');
  await expect(writeBox(panel)).toHaveValue('jkrec/');
  await articleTitle(panel).click();
  const rows = panel.locator('[data-comment]');
  await keyboard.press('j');
  await expect(rows.nth(0)).toBeFocused();
  await keyboard.press('j');
  await keyboard.press('j');
  await expect(rows.nth(2)).toBeFocused();
  await keyboard.press('e');
  await expect(panel.getByRole('textbox', { name: sentence('editLabel') })).toBeFocused();
  await keyboard.press('Escape');
  await expect(button(panel, 'edit')).toBeFocused();
  await keyboard.press('k');
  await expect(rows.nth(1)).toBeFocused();
  await keyboard.press('r');
  await expect(panel.getByRole('textbox', { name: sentence('replyTo', 'Tomas') })).toBeFocused();
  await keyboard.press('Escape');
  await expect(button(rows.nth(1), 'reply')).toBeFocused();
  await keyboard.press('k');
  await keyboard.press('c');
  await expect(comments(panel)).toHaveCount(2);
  await expect(rows.nth(0)).toBeFocused();
  await keyboard.press('c');
  await expect(comments(panel)).toHaveCount(3);
});

test('a thread of thousands is drawn in part, scrolls to its end, and is found in whole', async ({
  chrome,
}) => {
  const many = Array.from({ length: 2000 }, (_, n) => ({
    author: `Reader ${n % 40}`,
    text: `Remark number ${n}.`,
    minutesAgo: 3000 - n,
  }));
  await storeThread(chrome, article, many);
  const { panel } = await visitWithPanel(chrome, article);
  await expect(comments(panel, 'Remark number 0.')).toBeVisible();
  const drawn = () => comments(panel).count();
  expect(await drawn()).toBeLessThan(200);
  // What is not drawn yet has a guessed height: a reader who drags to the end drags on until it is the end.
  await expect
    .poll(async () => {
      await panel.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
      return comments(panel, 'Remark number 1999.').isVisible();
    })
    .toBe(true);
  expect(await drawn()).toBeLessThan(200);

  await button(panel, 'findInThread').click();
  await expect(panel.getByRole('searchbox', { name: sentence('findInThread') })).toBeFocused();
  await panel.page().keyboard.type('number 777.');
  await panel.page().keyboard.press('Enter');
  await expect(comments(panel, 'Remark number 777.')).toBeInViewport();
  await write(panel, 'Still quick.');
  await post(panel);
  await expect(panel.getByText('Still quick.')).toBeInViewport();
});

test('? and a button show the keys, and each can be switched off for good', async ({ chrome }) => {
  await storeThread(chrome, article, [{ author: 'Mara', text: 'First', minutesAgo: 90 }]);
  const { page, panel } = await visitWithPanel(chrome, article);
  await button(panel, 'keysInThread').click();
  const help = panel.getByRole('dialog', { name: sentence('keysInThread') });
  await expect(help).toBeVisible();
  await expectAccessible(panel, 'the keys');
  await help.getByRole('checkbox', { name: sentence('keyNext') }).uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(button(panel, 'keysInThread')).toBeFocused();
  await articleTitle(panel).click();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(panel.locator('[data-comment]').first()).toBeFocused();
  await page.close();
  const again = await visitWithPanel(chrome, article);
  await articleTitle(again.panel).click();
  await again.page.keyboard.press('?');
  await expect(again.panel.getByRole('checkbox', { name: sentence('keyNext') })).not.toBeChecked();
});
