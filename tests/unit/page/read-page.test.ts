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
  it('remembers at which address each claim was made first', () => {
    const reading = openReading();
    const first = 'https://harbourpost.example/first';
    const second = 'https://harbourpost.example/second';

    location.href = first;
    claim(first);
    expect(reading.read()).toMatchObject({ address: first, earlierClaims: [] });
    expect(reading.read().earlierClaims).toEqual([{ claim: first, address: first }]);

    location.href = second;
    expect(reading.read().earlierClaims).toEqual([{ claim: first, address: first }]);
    claim(second);
    expect(reading.read()).toMatchObject({ address: second, canonical: second, earlierClaims: [] });

    location.href = first;
    expect(reading.read().earlierClaims).toEqual([{ claim: second, address: second }]);
    claim(first);
    expect(reading.read().earlierClaims).toEqual([{ claim: first, address: first }]);
  });

  it('says its own address where the browser does not tell what was loaded', () => {
    expect(openReading().read().loadedFrom).toBe(location.href);
  });
});
