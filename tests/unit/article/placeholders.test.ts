import { describe, expect, it } from 'vitest';
import { isBlankTitle, isLeftover, isNobody } from '../../../src/article/placeholders.ts';

describe('isLeftover', () => {
  it.each([
    ...[
      '{{title}}',
      '{{ post.title }} | Harbour Post',
      ['$', '{title}'].join(''),
      '<%= title %>',
      '%title%',
      '[title]',
    ],
    ...[
      '<author>',
      '__TITLE__',
      'AUTHOR_NAME',
      'null',
      'undefined undefined',
      'NaN',
      '[object Object]',
    ],
    ...['N/A', 'n.a.', 'TBD', '(none)', 'Lorem ipsum dolor'],
  ])('knows %j', (text) => expect(isLeftover(text)).toBe(true));

  it.each([
    ...[
      'Null Island',
      'The undefined sea',
      'What does [sic] mean?',
      '50% off',
      'A {curly} tide',
      'NASA',
    ],
    ...[
      'True North',
      'TBD Fest returns',
      'None shall pass',
      '<3',
      '100% rye',
      'The price is $5 {net}',
    ],
  ])('leaves %j', (text) => expect(isLeftover(text)).toBe(false));
});

describe('isBlankTitle', () => {
  it.each([
    'Untitled',
    '(untitled)',
    'UNTITLED DOCUMENT',
    'Loading...',
    'Sin título',
    'بدون عنوان',
    '—',
  ])('knows %j', (text) => expect(isBlankTitle(text)).toBe(true));
  it.each(['Untitled (Blue) is sold', 'Home rule', 'Loading the boats', '1984'])(
    'leaves %j',
    (text) => expect(isBlankTitle(text)).toBe(false),
  );
});

describe('isNobody', () => {
  it.each([
    ...[
      'admin',
      'Admin',
      'wp-admin',
      'Site Admin',
      'admin123',
      'administrator',
      'Staff',
      'our staff',
    ],
    ...['Author Name', 'Your Name', 'First Last', 'Unbekannt', 'Администратор', '管理员', 'null'],
  ])('knows %j', (text) => expect(isNobody(text)).toBe(true));
  it.each(['Ann Admin', 'Jane Staff', 'Guest Ann', 'Test Anna', 'Author Wilkes', 'Nobody Owens'])(
    'leaves %j',
    (text) => expect(isNobody(text)).toBe(false),
  );
});
