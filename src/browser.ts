import browser, { type Runtime, type Tabs } from 'webextension-polyfill';

/**
 * The browser's own interface for extensions, in promises. It comes through this door alone (decision 016). In a page
 * of which the extension was removed it has no `runtime.id`.
 */
export { browser, type Runtime, type Tabs };
