// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Avatar } from '../../../src/ui/Avatar.tsx';

function draw(key: string, name = 'Mara', size?: number): string {
  const root = document.createElement('div');
  render(<Avatar author={{ key, name }} {...(size === undefined ? {} : { size })} />, root);
  return root.innerHTML;
}

it('draws the same for the same author, whatever the name', () => {
  expect(draw('me', 'Mara')).toBe(draw('me', 'Tomas'));
});

it('draws different authors differently', () => {
  const keys = Array.from({ length: 300 }, (_, n) => `author ${n}`);
  expect(new Set(keys.map((key) => draw(key))).size).toBeGreaterThan(270);
});

it('closes the whole circle with three or four sectors', () => {
  for (let n = 0; n < 50; n += 1) {
    const paths = [...draw(`author ${n}`).matchAll(/d="M0 0L(\S+ \S+)A1 1 0 0 1 (\S+ \S+)Z"/g)];
    expect([3, 4]).toContain(paths.length);
    paths.forEach((path, index) => {
      expect(path[2]).toBe(paths[(index + 1) % paths.length]?.[1]);
    });
  }
});

it('is 22 pixels and no word to a screen reader', () => {
  expect(draw('me')).toMatch(/<svg [^>]*width="22" height="22"[^>]*aria-hidden="true"/);
  expect(draw('me', 'Mara', 16)).toContain('width="16"');
});

it('draws an author without a key by the name', () => {
  expect(draw('', 'Mara')).not.toBe(draw('', 'Tomas'));
});
