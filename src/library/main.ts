import { h } from 'preact';
import { browser } from '../browser.ts';
import { askForPatterns } from '../grants.ts';
import { askSitesBy } from '../surface/ask-sites.ts';
import { keyCommandsOf } from '../surface/key-commands.ts';
import { startSurface } from '../surface/start-surface.ts';
import { sections } from './gather-sections.ts';
import { Library } from './Library.tsx';

const keys = keyCommandsOf(browser.commands, (url) => void browser.tabs.create({ url }));
const askSites = askSitesBy(askForPatterns);

// What is stored is not to be cleared when the disk is nearly full. No answer changes anything here.
void navigator.storage.persist();

startSurface(browser.i18n, () => h(Library, { sections, keys, askSites }));
