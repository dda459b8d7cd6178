import { h } from 'preact';
import { browser } from '../browser.ts';
import { askForPatterns } from '../grants.ts';
import { sendSpares } from '../surface/spare-draft.ts';
import { startSurface } from '../surface/start-surface.ts';
import { Popup } from './Popup.tsx';

const tab = browser.tabs
  .query({ active: true, currentWindow: true })
  .then(([current]) => current?.id ?? null);

// What was typed into the bare box of index.html while this script was on its way.
const begun = document.querySelector('textarea')?.value ?? '';

sendSpares();
startSurface(browser.i18n, (language) =>
  h(Popup, { tab, begun, ask: askForPatterns, key: language }),
);
