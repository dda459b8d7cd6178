import type { Page } from '@playwright/test';
import { expectUsable } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { expectNobodyElseAsked, launchWithServer } from './browser/own-server.ts';
import { sentence } from './browser/sentence.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { type ModelServer, serveModel } from './site/model-server.ts';

let server: ModelServer;
test.beforeAll(async () => {
  server = await serveModel();
});
test.afterAll(() => server.close());
test.beforeEach(() => {
  server.asked.length = 0;
  server.behaviour = 'good';
  server.answer = () => 'ready';
});

async function openSection(chrome: TestBrowser): Promise<Page> {
  return chrome.visitExtension('src/library/index.html#help');
}

async function openServer(page: Page): Promise<void> {
  await page.getByLabel(sentence('providerServer')).check();
  await page.getByLabel(sentence('assistAddress')).fill(server.address);
}

test('nobody but Afterword itself helps, until the reader says so', async ({ chrome }) => {
  const page = await openSection(chrome);
  await expect(page.getByLabel(sentence('providerEmbedded'))).toBeChecked();
  await expect(page.getByLabel(sentence('providerBrowser'))).not.toBeChecked();
  await expect(page.getByLabel(sentence('providerServer'))).not.toBeChecked();
  await expectUsable(page, 'help with reading');
  await page.getByLabel(sentence('providerBrowser')).check();
  // Debian's Chromium has the names of the models, and no models.
  await expect(page.getByText(sentence('assistStateWeak')).first()).toBeVisible({
    timeout: 15_000,
  });
  await expectUsable(page, 'the browser among who may help');
  await page
    .getByRole('button', { name: sentence('assistPreferName', sentence('providerBrowser')) })
    .click();
  await expect(page.locator('.helper-name').first()).toHaveText(sentence('providerBrowser'));
  await page.getByLabel(sentence('assistOff'), { exact: true }).check();
  await expect(page.getByText(sentence('assistHelpers'))).toBeHidden();
  await page.reload();
  await expect(page.getByLabel(sentence('assistOff'), { exact: true })).toBeChecked();
});

test('a server is connected, chosen a model of, tested, and let go', async ({ site }) => {
  const chrome = await launchWithServer(site, server);
  try {
    const page = await openSection(chrome);
    await openServer(page);
    await page.getByLabel(sentence('assistKey'), { exact: true }).fill('secret');
    await page.locator('.server button.main').click();
    await page.getByRole('button', { name: 'small:3b' }).click();
    await expectUsable(page, 'a server');
    await page.getByRole('button', { name: sentence('assistTest') }).click();
    await expect(page.getByText(/“ready”/)).toBeVisible();
    const [listed, tried] = server.asked;
    expect(listed).toMatchObject({ method: 'GET', path: '/v1/models', key: 'Bearer secret' });
    expect(tried).toMatchObject({
      method: 'POST',
      key: 'Bearer secret',
      body: { model: 'small:3b' },
    });
    expect(tried?.origin).toBe(`chrome-extension://${chrome.extensionId}`);

    server.behaviour = 'refuses origins';
    await page.getByRole('button', { name: sentence('assistTest') }).click();
    await expect(
      page.getByText(`OLLAMA_ORIGINS=chrome-extension://${chrome.extensionId}`),
    ).toBeVisible();
    await expectUsable(page, 'a server that refuses');

    await page.reload();
    await expect(page.getByLabel(sentence('assistModel'), { exact: true })).toHaveValue('small:3b');
    // What is kept of a key is not shown again, nor in any file.
    const key = page.getByLabel(sentence('assistKey'), { exact: true });
    await expect(key).toHaveValue('');
    await expect(key).toHaveAttribute('placeholder', sentence('assistKeyKept'));
    // It is for that server alone.
    const address = page.getByLabel(sentence('assistAddress'));
    await address.fill('https://elsewhere.example');
    await expect(key).toHaveAttribute('placeholder', '');
    await address.fill(server.address);
    await expect(key).toHaveAttribute('placeholder', sentence('assistKeyKept'));
    await page.getByRole('button', { name: sentence('assistDisconnect') }).click();
    await expect(page.getByLabel(sentence('assistAddress'))).toHaveValue('');
    const kept = await (await chrome.worker()).evaluate('chrome.storage.local.get("serverKey")');
    expect(kept).toEqual({});
    expectNobodyElseAsked(chrome, server);
  } finally {
    await chrome.close();
  }
});

test('what is wrong with a server is said in a sentence', async ({ site }) => {
  const chrome = await launchWithServer(site, server);
  try {
    const page = await openSection(chrome);
    await openServer(page);
    await page.locator('.server button.main').click();
    await page.getByRole('button', { name: 'small:3b' }).click();
    server.answer = () => 'ready, steady, and then go';
    const cases = [
      ['no such model', 'helpUnknownModel'],
      ['refuses keys', 'helpBadKey'],
      ['garbage', 'helpNotProtocol'],
      ['cut', 'helpCut'],
      ['endless', 'helpEndless'],
    ] as const;
    for (const [behaviour, key] of cases) {
      server.behaviour = behaviour;
      await page.getByRole('button', { name: sentence('assistTest') }).click();
      await expect(page.getByText(sentence(key))).toBeVisible();
    }
    await page.getByLabel(sentence('assistAddress')).fill(server.address.replace(/\d+$/, '9'));
    await page.locator('.server button.main').click();
    await expect(page.getByText(sentence('helpNotRunning'))).toBeVisible();
    await page.getByLabel(sentence('assistAddress')).fill('https://api.example.com/v1');
    await expect(page.getByText(sentence('assistElsewhere', 'api.example.com'))).toBeVisible();
    await expectUsable(page, 'a server elsewhere');
    expectNobodyElseAsked(chrome, server);
  } finally {
    await chrome.close();
  }
});

test('no script in a page can read the key', async ({ chrome }) => {
  const worker = await chrome.worker();
  await worker.evaluate('chrome.storage.local.set({ serverKey: "secret" })');
  const page = await chrome.visit('/2026/11/tide-clock-eleven-minutes');
  await chrome.clickToolbar(page);
  const read = await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const [done] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => chrome.storage.local.get().then((all) => JSON.stringify(all), (error) => 'refused: ' + error),
    });
    return done.result;
  })()`);
  expect(read).toMatch(/^refused/);
});
