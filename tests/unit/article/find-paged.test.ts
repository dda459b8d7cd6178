import { expect, it } from 'vitest';
import { findPaged } from '../../../src/article/find-paged.ts';
import { bareFacts } from '../../../src/article/page-facts.ts';

const site = 'https://harbourpost.example';

function paged(address: string, next: string | null, previous: string | null = null) {
  const absolute = (path: string | null) => path && site + path;
  const paging = { next: absolute(next), previous: absolute(previous), numbered: [] };
  return findPaged({ ...bareFacts(site + address, ''), paging })?.value ?? null;
}

it.each([
  ['/the-tide', '/the-tide?page=2', null, { page: 1, pages: 0 }],
  ['/the-tide', '/the-tide/2', null, { page: 1, pages: 0 }],
  ['/the-tide/', '/the-tide/page/2/', null, { page: 1, pages: 0 }],
  ['/the-tide.html', '/the-tide-2.html', null, { page: 1, pages: 0 }],
  ['/the-tide?seite=2', '/the-tide?seite=3', '/the-tide', { page: 2, pages: 0 }],
  ['/the-tide/seite-3', null, '/the-tide/seite-2', { page: 3, pages: 3 }],
  ['/the-tide?utm_source=x&page=2', '/the-tide?page=3', null, { page: 2, pages: 0 }],
  ['/the-tide?page=4', '/elsewhere', '/the-tide?page=3', { page: 4, pages: 4 }],
])('%s is one page of several', (address, next, previous, expected) => {
  expect(paged(address, next, previous)).toEqual(expected);
});

it.each([
  ['the next story', '/the-tide', '/the-ferry'],
  ['the next number of a series of stories', '/story/12345', '/story/12346'],
  ['the next comic', '/41', '/42/'],
  ['itself', '/the-tide', '/the-tide'],
  ['a later page', '/the-tide', '/the-tide?page=9'],
  ['nothing', '/the-tide', null],
])('a link to %s is no paging', (_, address, next) => {
  expect(paged(address, next)).toBeNull();
});

it('counts the pages that links with numbers lead to', () => {
  const numbered = ['/the-tide', '/the-tide?page=2', '/the-tide?page=3', '/elsewhere?page=9'];
  const paging = { next: null, previous: null, numbered: numbered.map((path) => site + path) };
  expect(findPaged({ ...bareFacts(`${site}/the-tide?page=2`, ''), paging })?.value).toEqual({
    page: 2,
    pages: 3,
  });
  const other = { ...paging, numbered: [`${site}/archive/2`] };
  expect(findPaged({ ...bareFacts(`${site}/the-tide`, ''), paging: other })).toBeNull();
});
