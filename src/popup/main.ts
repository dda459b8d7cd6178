import { h } from 'preact';
import browser from 'webextension-polyfill';
import { startSurface } from '../surface/start-surface.ts';
import { Popup } from './Popup.tsx';

const tab = browser.tabs
  .query({ active: true, currentWindow: true })
  .then(([current]) => current?.id ?? null);

startSurface(browser.i18n, () => h(Popup, { tab }));
