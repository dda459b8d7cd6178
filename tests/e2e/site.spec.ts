import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';

/** What each hard page is for, asked of the page itself: the tests that use them would prove nothing otherwise. */
const proofs: Record<string, { ask: (page: Page) => Promise<unknown>; answer: unknown }> = {
  csp: {
    ask: (page) =>
      page.evaluate(async () => {
        const frame = Object.assign(document.createElement('iframe'), { src: '/' });
        const refused = new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            // The page's icon is refused too, whenever the browser comes to it.
            if (effectiveDirective !== 'img-src') resolve(effectiveDirective);
          });
        });
        document.body.append(frame);
        return refused;
      }),
    answer: 'frame-src',
  },
  sandbox: { ask: (page) => page.evaluate(() => window.origin), answer: 'null' },
  coep: { ask: (page) => page.evaluate(() => crossOriginIsolated), answer: true },
  'trusted-types': {
    ask: (page) =>
      page.evaluate(() => {
        try {
          document.body.innerHTML = '<p>';
          return 'allowed';
        } catch (error) {
          return (error as Error).name;
        }
      }),
    answer: 'TypeError',
  },
  quirks: { ask: (page) => page.evaluate(() => document.compatMode), answer: 'BackCompat' },
  keys: {
    ask: async (page) => {
      await page.keyboard.press('a');
      return page.evaluate('window.seenKeys.includes("keydown a")');
    },
    answer: true,
  },
  wild: {
    ask: (page) =>
      page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('div'));
        return [getComputedStyle(probe).display, getComputedStyle(probe).pointerEvents];
      }),
    answer: ['none', 'none'],
  },
  overlays: {
    ask: (page) => page.evaluate(() => document.elementFromPoint(300, 300)?.className),
    answer: 'veil',
  },
  transform: {
    ask: (page) =>
      page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('div'));
        probe.style.cssText = 'position: fixed; top: 0';
        window.scrollTo(0, 200);
        return probe.getBoundingClientRect().top < 0;
      }),
    answer: true,
  },
  'long-title': { ask: async (page) => (await page.title()).length > 900, answer: true },
  arabic: {
    ask: (page) => page.evaluate(() => getComputedStyle(document.body).direction),
    answer: 'rtl',
  },
  frameset: { ask: (page) => page.evaluate(() => document.body.tagName), answer: 'FRAMESET' },
  'not-an-article': { ask: (page) => page.locator('article').count(), answer: 0 },
  empty: { ask: (page) => page.evaluate(() => document.body.childNodes.length), answer: 0 },
  hostile: {
    ask: (page) => page.locator('link[rel=canonical]').getAttribute('href'),
    answer: 'javascript:alert(1)',
  },
};

test('each hard page is as hard as it says', async ({ chrome }) => {
  const page = await chrome.visit('/');
  for (const [name, { ask, answer }] of Object.entries(proofs)) {
    await page.goto(`${chrome.site.origin}/hard/${name}`);
    expect(await ask(page), name).toEqual(answer);
  }
});

test('the single-page site changes its address first, then its text, its canonical link last', async ({
  chrome,
}) => {
  const page = await chrome.visit('/app/2026/11/tide-clock-eleven-minutes');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /tide-clock/);
  const order = await page.evaluate(async () => {
    const shows: Record<string, () => boolean> = {
      address: () => location.href.includes('last-tram'),
      text: () => document.querySelector('h1')?.textContent?.includes('last tram') ?? false,
      canonical: () => document.querySelector('link[rel=canonical][href*=last-tram]') !== null,
    };
    const seen: string[] = [];
    document.querySelector<HTMLElement>('nav a[href*=last-tram]')?.click();
    while (seen.length < 3) {
      seen.push(...Object.keys(shows).filter((name) => !seen.includes(name) && shows[name]?.()));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return seen;
  });
  // One evaluation saw it all: the page was not loaded again.
  expect(order).toEqual(['address', 'text', 'canonical']);
});

test('an article declares one address wherever it stands, and none where it is a copy', async ({
  chrome,
  site,
}) => {
  const path = '/2026/11/last-tram-becomes-market';
  const page = await chrome.visit('/');
  const canonicalAt = async (address: string) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('last tram');
    return page
      .locator('link[rel=canonical]')
      .evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).href));
  };
  const declaring = [`${path}?utm_source=x`, `/amp${path}`].map((end) => site.origin + end);
  declaring.push(`http://www.harbourpost.example${path}`, `http://m.harbourpost.example${path}`);
  for (const address of declaring) expect(await canonicalAt(address)).toEqual([site.origin + path]);
  for (const address of [
    `${site.origin}/plain${path}`,
    `${site.origin}/copy${path}`,
    site.other + path,
  ])
    expect(await canonicalAt(address)).toEqual([]);
});
