import { expect, it } from 'vitest';
import { metaClaims, resolveFact, sourcesOf } from '../../../src/article/resolve-fact.ts';

const number = (text: string) => (/^\d+$/.test(text) ? Number(text) : null);

it('takes the first source whose word is plausible, and names it', () => {
  const claims = [
    { from: 'json-ld', said: '' },
    ...metaClaims({ one: 'soon', two: '2', three: '3' }, ['none', 'one', 'two', 'three']),
  ];
  expect(resolveFact(claims, number)).toEqual({ value: 2, from: 'meta two' });
  expect(resolveFact(claims.slice(0, 3), number)).toBeNull();
});

it('does not ask about what is empty', () => {
  expect(resolveFact([{ from: 'title', said: '' }], () => 'made up')).toBeNull();
});

it('gives the sources of what was found', () => {
  expect(sourcesOf({ title: { value: 'x', from: 'heading' }, section: null })).toEqual({
    title: 'heading',
  });
});
