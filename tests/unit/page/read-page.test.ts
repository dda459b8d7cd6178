// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { openReading } from '../../../src/page/read-page.ts';

afterEach(() => {
  document.head.replaceChildren();
});

function claim(address: string): void {
  document.head.innerHTML = `<link rel=canonical href="${address}">`;
}

describe('openReading', () => {
  it('remembers at which address each claim was made first', async () => {
    const reading = openReading();
    const first = 'https://harbourpost.example/first';
    const second = 'https://harbourpost.example/second';

    location.href = first;
    claim(first);
    expect(await reading.read()).toMatchObject({ address: first, earlierClaims: [] });
    claim(first);
    expect((await reading.read()).earlierClaims).toEqual([{ claim: first, address: first }]);

    location.href = second;
    expect((await reading.read()).earlierClaims).toEqual([{ claim: first, address: first }]);
    claim(second);
    expect(await reading.read()).toMatchObject({
      address: second,
      canonical: second,
      earlierClaims: [],
    });

    location.href = first;
    expect((await reading.read()).earlierClaims).toEqual([{ claim: second, address: second }]);
    claim(first);
    expect((await reading.read()).earlierClaims).toEqual([{ claim: first, address: first }]);
  });

  it('says its own address where the browser does not tell what was loaded', async () => {
    expect((await openReading().read()).loadedFrom).toBe(location.href);
  });
});
