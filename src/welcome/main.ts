import { h } from 'preact';
import { browser } from '../browser.ts';
import { keyCommandsOf } from '../surface/key-commands.ts';
import { startSurface } from '../surface/start-surface.ts';
import { Welcome } from './Welcome.tsx';

const keys = keyCommandsOf(browser.commands, (url) => void browser.tabs.create({ url }));

startSurface(browser.i18n, () => h(Welcome, { keys }));
