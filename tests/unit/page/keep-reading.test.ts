// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { bareFacts } from '../../../src/article/page-facts.ts';
import { keepReading } from '../../../src/page/keep-reading.ts';

let readings = 0;
let inView = '';
const read = keepReading(
  document,
  async () => bareFacts(`reading ${++readings}`, ''),
  () => inView,
);

/** How often the page was read for two requests, with a change between them. */
async function readingsAfter(change: () => void): Promise<number> {
  document.body.innerHTML = '<p id=text>The tide came back.</p>';
  await settled();
  await read();
  const before = readings;
  change();
  await settled();
  const { address } = await read();
  expect(address).toBe(`reading ${readings}`);
  return readings - before;
}

/** Observers are told after the task. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

const text = () => document.querySelector('#text') as HTMLElement;

beforeEach(() => {
  location.href = 'https://harbourpost.example/tide';
});

describe('keepReading', () => {
  it('reads a page that stays as it is once', async () => {
    expect(await readingsAfter(() => undefined)).toBe(0);
  });

  it('shares a reading that is under way', async () => {
    await settled();
    document.body.append('more');
    await settled();
    const both = [read(), read()];
    expect(await both[0]).toBe(await both[1]);
  });

  it.each<[string, () => void]>([
    ['text', () => (text().firstChild as Text).appendData('!')],
    ['elements', () => text().append(document.createElement('b'))],
    ['the head', () => document.head.append(document.createElement('meta'))],
    ['what a class hides', () => text().classList.add('hidden')],
    ['the article in view', () => (inView += '!')],
    ['the address', () => (location.href += '/tram')],
  ])('reads again after a change of %s', async (_, change) => {
    expect(await readingsAfter(change)).toBe(1);
    expect(await readingsAfter(change)).toBe(1);
  });

  it('reads once after many changes', async () => {
    expect(
      await readingsAfter(() => {
        for (let n = 0; n < 50; n++) text().append(String(n));
      }),
    ).toBe(1);
  });

  it('does not take the panel for a change', async () => {
    const panel = document.createElement('afterword-panel');
    expect(
      await readingsAfter(() => {
        document.documentElement.append(panel);
        panel.style.width = '400px';
        document.documentElement.style.marginRight = '400px';
      }),
    ).toBe(0);
    expect(await readingsAfter(() => panel.remove())).toBe(0);
  });
});
