import { describe, expect, it } from 'vitest';
import { whyUnreadable, whyUnreadableType } from '../../../src/article/unreadable-address.ts';

describe('whyUnreadable', () => {
  it.each([
    [undefined, 'browser'],
    ['chrome://settings', 'browser'],
    ['chrome://extensions/?id=x', 'browser'],
    ['edge://flags', 'browser'],
    ['brave://rewards', 'browser'],
    ['about:debugging', 'browser'],
    ['devtools://devtools/bundled/inspector.html', 'browser'],
    ['view-source:https://harbourpost.example/a', 'browser'],
    ['chrome-extension://abc/src/library/index.html', 'browser'],
    ['moz-extension://abc/page.html', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chromewebstore.google.com', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['', 'blank'],
    ['about:blank', 'blank'],
    ['about:newtab', 'blank'],
    ['chrome://newtab/', 'blank'],
    ['chrome://new-tab-page/', 'blank'],
    ['edge://newtab', 'blank'],
    ['data:text/html,hello', 'other'],
    ['blob:https://harbourpost.example/1', 'other'],
    ['ftp://harbourpost.example/a', 'other'],
    ['not an address', 'other'],
  ])('%s: %s', (address, reason) => {
    expect(whyUnreadable(address)).toBe(reason);
  });

  it.each([
    'https://harbourpost.example/a',
    'http://newtab/',
    'http://127.0.0.1:8080/a',
    'file:///home/ann/tide.html',
    'https://harbourpost.example/report.pdf',
    'https://chrome.google.com/intl/en/',
    'https://chrome.google.com/webstoreish',
    'https://notchromewebstore.google.com.example/detail',
    'HTTPS://harbourpost.example/',
  ])('nothing against %s', (address) => {
    expect(whyUnreadable(address)).toBeNull();
  });
});

describe('whyUnreadableType', () => {
  it('knows a PDF by its content type alone', () => {
    expect(whyUnreadableType('application/pdf')).toBe('pdf');
    expect(whyUnreadableType('application/x-pdf')).toBe('pdf');
    expect(whyUnreadableType('text/html')).toBeNull();
    expect(whyUnreadableType('')).toBeNull();
  });
});
